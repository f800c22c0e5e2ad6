package liaison.analysis.layout.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import liaison.analysis.Analysis;
import liaison.analysis.network.Networks;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Guide;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.Node;
import org.junit.jupiter.api.Test;

class PlanLayoutsTest {

  private static Layout run(Analysis<Layout> layout, Network network, Params params) {
    return layout.run(Networks.subject(network), params, Progress.NONE);
  }

  private static Layout run(Analysis<Layout> layout, Network network) {
    return run(layout, network, layout.params());
  }

  private static Network typed(Network network, String... types) {
    List<Node> nodes = new ArrayList<>();
    for (int v = 0; v < network.nodeCount(); v++) {
      Node node = network.node(v);
      double lat = v % 3 == 0 ? Double.NaN : 10 * v - 30;
      nodes.add(
          new Node(
              node.id(),
              types[v].equals("project") ? Node.Kind.COLLABORATION : Node.Kind.ORGANISATION,
              node.nameZh(),
              node.nameEn(),
              types[v],
              "",
              lat,
              Double.isNaN(lat) ? Double.NaN : 20 * v));
    }
    int[] from = new int[network.tieCount()];
    int[] to = new int[from.length];
    double[] weight = new double[from.length];
    for (int tie = 0; tie < from.length; tie++) {
      from[tie] = network.from(tie);
      to[tie] = network.to(tie);
      weight[tie] = network.weight(tie);
    }
    return new Network(nodes, from, to, weight, List.of());
  }

  @Test
  void ringsAreStepsFromTheHub() {
    ConcentricLayout layout = new ConcentricLayout();
    Network path = Networks.path(4);
    Layout places = run(layout, path, layout.params().with("hub", path.node(0).id()));
    for (int v = 1; v < 4; v++) {
      double inner = Math.hypot(places.x()[v - 1], places.y()[v - 1]);
      assertTrue(Math.hypot(places.x()[v], places.y()[v]) > inner + 1, "node " + v);
    }
    assertEquals(List.of("1", "2", "3"), places.guides().stream().map(Guide::code).toList());
  }

  @Test
  void whoIsOutOfReachStandsOutside() {
    Layout places = run(new ConcentricLayout(), Networks.of(5, 0, 1, 0, 2));
    assertEquals(List.of("1", ""), places.guides().stream().map(Guide::code).toList());
    assertEquals(2, places.guides().getLast().count());
  }

  @Test
  void eachTypeHasItsColumnAndTiesDoNotCross() {
    Network network =
        typed(Networks.of(4, 0, 3, 1, 2), "company", "company", "university", "university");
    Layout places = run(new LayeredLayout(), network);
    assertEquals(2, places.guides().size());
    assertTrue(Math.abs(places.x()[0] - places.x()[2]) > 2);
    double ownOrder = places.y()[1] - places.y()[0];
    double partners = places.y()[2] - places.y()[3];
    assertTrue(ownOrder * partners > 0, ownOrder + " " + partners);
  }

  @Test
  void organisationsStandLeftOfCollaborations() {
    Network network = typed(Networks.of(4, 0, 3, 1, 2), "company", "company", "project", "project");
    Layout places = run(new TwoModeLayout(), network);
    for (int organisation = 0; organisation < 2; organisation++) {
      for (int collaboration = 2; collaboration < 4; collaboration++) {
        assertTrue(places.x()[organisation] < places.x()[collaboration] - 1);
      }
    }
  }

  @Test
  void membersOfAGroupShareADiscAndDiscsDoNotOverlap() {
    Network network = Networks.of(7, 0, 1, 1, 2, 0, 2, 3, 4, 4, 5, 3, 5, 2, 3);
    Layout places = run(new GroupedLayout(true), network);
    assertEquals(2, places.guides().size());
    Guide a = places.guides().get(0);
    Guide b = places.guides().get(1);
    double between =
        Math.hypot(
            a.x() + a.width() / 2 - b.x() - b.width() / 2,
            a.y() + a.height() / 2 - b.y() - b.height() / 2);
    assertTrue(between >= a.width() / 2 + b.width() / 2, between + "");
    for (int v = 0; v < 6; v++) {
      int at = v;
      assertEquals(1, places.guides().stream().filter(guide -> isIn(guide, places, at)).count());
    }
    assertEquals(0, places.guides().stream().filter(guide -> isIn(guide, places, 6)).count());
  }

  private static boolean isIn(Guide guide, Layout places, int node) {
    double dx = places.x()[node] - guide.x() - guide.width() / 2;
    double dy = places.y()[node] - guide.y() - guide.height() / 2;
    return Math.hypot(dx, dy) <= guide.width() / 2;
  }

  @Test
  void northIsUpEastIsRightAndTheUnplacedStandBeside() {
    Network network =
        typed(Networks.of(6, 0, 1), "other", "other", "other", "other", "other", "other");
    Layout places = run(new GeographicLayout(), network);
    assertTrue(places.x()[1] < places.x()[2] && places.x()[2] < places.x()[4]);
    assertTrue(places.y()[1] > places.y()[2] && places.y()[2] > places.y()[4]);
    assertTrue(places.x()[0] > places.x()[5] && places.x()[3] > places.x()[5]);
    assertEquals(Guide.UNPLACED, places.guides().getFirst().list());
  }

  @Test
  void withoutDatesAllStandInOneColumn() {
    Layout places = run(new YearsLayout(), Networks.path(5));
    assertEquals(List.of(""), places.guides().stream().map(Guide::code).toList());
  }
}
