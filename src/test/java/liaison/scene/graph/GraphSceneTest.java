package liaison.scene.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import liaison.TestVocabulary;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.model.network.Partition;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.SampleScenes;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphSceneTest {

  private static final Dataset NOTHING = Dataset.empty(TestVocabulary.shipped());
  private static final Canvas PAGE = Canvas.of(1280, 800, Language.EN, Theme.LIGHT);

  private static Network star(int nodes, String name) {
    List<Node> rows = new ArrayList<>();
    for (int at = 0; at < nodes; at++) {
      String id = String.format(java.util.Locale.ROOT, "o-%05d", at);
      String own = name + " " + at;
      rows.add(
          new Node(id, Node.Kind.ORGANISATION, own, own, "company", "DE", Double.NaN, Double.NaN));
    }
    int ties = Math.max(0, nodes - 1);
    int[] from = new int[ties];
    int[] to = new int[ties];
    double[] weight = new double[ties];
    for (int at = 0; at < ties; at++) {
      to[at] = at + 1;
      weight[at] = 1 + at % 4;
    }
    return new Network(rows, from, to, weight, List.of());
  }

  private static GraphScene ego(Network network) {
    return new GraphScene(
        NOTHING,
        NetworkSpec.STANDARD,
        network,
        new Arrangement.Ego(SampleScenes.egoMap(NOTHING, network, "type")),
        GraphOptions.STANDARD,
        SampleScenes.FONTS);
  }

  private static GraphScene free(Network network, GraphOptions options) {
    double[] x = new double[network.nodeCount()];
    double[] y = new double[network.nodeCount()];
    for (int node = 0; node < x.length; node++) {
      x[node] = Math.sqrt(node) * StrictMath.cos(2.4 * node);
      y[node] = Math.sqrt(node) * StrictMath.sin(2.4 * node);
    }
    return new GraphScene(
        NOTHING,
        NetworkSpec.STANDARD,
        network,
        new Arrangement.Free(new Layout(x, y)),
        options,
        SampleScenes.FONTS);
  }

  private static List<String> ids(Scene scene, String layer) {
    return scene.layers().stream()
        .filter(found -> found.id().equals(layer))
        .flatMap(found -> found.marks().stream())
        .flatMap(mark ->
            mark instanceof Mark.Lines lines
                ? IntStream.range(0, lines.count()).mapToObj(lines.ends()::id)
                : Stream.of(mark.id()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 60, 2000})
  void everyNodeAndTieHasOneMark(int nodes) {
    Network network = star(nodes, "Partner");
    for (GraphScene graph : List.of(ego(network), free(network, GraphOptions.STANDARD))) {
      Scene scene = graph.build(PAGE, Highlight.NONE);
      List<String> drawn = ids(scene, "nodes");
      assertEquals(nodes, drawn.size());
      assertEquals(nodes, new TreeSet<>(drawn).size());
      List<String> ties = ids(scene, "ties");
      assertEquals(network.tieCount(), ties.size());
      assertTrue(ties.stream().allMatch(id -> id.matches("tie:o-\\d{5}\\|o-\\d{5}")));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 5, 6, 9, 14, 15, 30, 61})
  void noDiscOfAnEgoMapIsCutAtTheEdgeOfThePlot(int nodes) {
    Scene scene = ego(star(nodes, "Partner")).build(PAGE, Highlight.NONE);
    for (Layer layer : scene.layers()) {
      for (Mark mark : layer.marks()) {
        if (mark instanceof Mark.Symbol disc && layer.id().equals("nodes")) {
          double y = layer.view().y(disc.y());
          assertTrue(y - disc.radius() >= layer.clip().y(), disc.id());
          assertTrue(y + disc.radius() <= layer.clip().y() + layer.clip().height(), disc.id());
        }
      }
    }
  }

  @Test
  void anEmptyNetworkSaysSo() {
    Scene scene = ego(star(0, "")).build(PAGE, Highlight.NONE);
    assertEquals(List.of("empty", "frame"), scene.layers().stream().map(Layer::id).toList());
    assertEquals("Collaboration network", scene.caption().title());
  }

  @Test
  void theOthersKeepTheirTiesWhenTheHubOfAnEgoMapIsHidden() {
    Network star = star(6, "Partner");
    int[] from = {0, 0, 0, 0, 0, 1};
    int[] to = {1, 2, 3, 4, 5, 2};
    double[] weight = {1, 1, 1, 1, 1, 2};
    List<Node> nodes = IntStream.range(0, 6).mapToObj(star::node).toList();
    Network network = new Network(nodes, from, to, weight, List.of());
    GraphScene scene =
        new GraphScene(
            NOTHING,
            NetworkSpec.STANDARD,
            network,
            new Arrangement.Ego(SampleScenes.egoMap(NOTHING, network, "type")),
            GraphOptions.STANDARD.withHiddenHub(true),
            SampleScenes.FONTS);
    assertEquals(1, ids(scene.build(PAGE, Highlight.NONE), "ties").size());
  }

  @Test
  void aHubIsInTheTitleAndAHiddenOneIsNotDrawn() {
    Network network = star(5, "Partner");
    assertEquals("Partner 0: partners", ego(network).build(PAGE, Highlight.NONE).caption().title());
    Scene hidden =
        free(network, GraphOptions.STANDARD.withHub("o-00000").withHiddenHub(true))
            .build(PAGE, Highlight.NONE);
    assertEquals(4, ids(hidden, "nodes").size());
    assertEquals(List.of(), ids(hidden, "ties"));
    assertEquals("Partner 0: ties among its partners", hidden.caption().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Very long name of an organisation with many words that never end at all",
        "国家重点研发计划国际合作联合实验室建设与运行管理委员会办公室及其附属机构"
      })
  void longNamesStayOnThePage(String name) {
    for (GraphScene graph :
        List.of(ego(star(40, name)), free(star(40, name), GraphOptions.STANDARD))) {
      Scene scene = graph.build(PAGE, Highlight.NONE);
      labels(scene)
          .forEach(label -> {
            double width =
                SampleScenes.FONTS.width(label.text(), label.style().size(), label.style().bold());
            assertTrue(width < 1280, label.text());
          });
    }
  }

  private static Stream<Mark.Label> labels(Scene scene) {
    return scene.layers().stream()
        .flatMap(layer -> layer.marks().stream())
        .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label) : Stream.of());
  }

  @Test
  void aNodeMovedByHandStaysWhereItWasPut() {
    GraphScene graph = ego(star(9, "Partner")).moved("o-00003", 0.25, -0.5);
    for (Canvas canvas : List.of(PAGE, Canvas.of(2560, 1440, Language.ZH, Theme.DARK))) {
      Mark.Symbol symbol =
          graph.build(canvas, Highlight.NONE).layers().stream()
              .filter(layer -> layer.id().equals("nodes"))
              .flatMap(layer -> layer.marks().stream())
              .filter(mark -> mark.id().equals("o-00003"))
              .map(Mark.Symbol.class::cast)
              .findFirst()
              .orElseThrow();
      assertEquals(0.25, symbol.x());
      assertEquals(-0.5, symbol.y());
    }
  }

  @Test
  void theCameraMovesNodesAndKeepsTheirNumber() {
    GraphScene graph = ego(star(30, "Partner"));
    View camera = View.PAGE.zoomed(3, 600, 400);
    Scene near =
        graph.build(new Canvas(1280, 800, Language.EN, Theme.LIGHT, camera), Highlight.NONE);
    assertEquals(30, ids(near, "nodes").size());
    assertEquals(3, view(near).scale() / view(graph.build(PAGE, Highlight.NONE)).scale(), 1e-9);
  }

  private static View view(Scene scene) {
    return scene.layers().stream()
        .filter(layer -> layer.id().equals("nodes"))
        .findFirst()
        .orElseThrow()
        .view();
  }

  @Test
  void groupsGetHullsAndSelectionGetsARing() {
    Network network = star(9, "Partner");
    Partition halves = new Partition(new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1}, 2, 0.4);
    GraphOptions options = GraphOptions.STANDARD.withGroups(halves).withColourBy(ColourBy.GROUP);
    Scene scene =
        free(network, options)
            .build(PAGE, new Highlight(java.util.Set.of("o-00001"), java.util.Set.of()));
    assertEquals(2, ids(scene, "groups").size());
    assertEquals(
        1,
        scene.layers().stream()
            .flatMap(layer -> layer.marks().stream())
            .filter(mark -> mark.id().equals("o-00001") && mark instanceof Mark.Group)
            .count());
  }

  @Test
  void theSamePictureIsMadeTwice() {
    Network network = star(50, "Partner");
    assertEquals(
        labels(ego(network).build(PAGE, Highlight.NONE)).toList(),
        labels(ego(network).build(PAGE, Highlight.NONE)).toList());
  }
}
