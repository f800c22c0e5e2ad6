package liaison.scene.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import liaison.base.Text;
import liaison.scene.Box;
import liaison.scene.Colours;
import liaison.scene.LabelPlacer;
import liaison.scene.LabelRequest;
import liaison.scene.LabelRequest.Side;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.TextStyle;

/** Names of nodes that a layout placed: in what order and how they are set, and where. */
final class FreeLabels {

  private static final int LARGE_LABELS = 12;
  private static final int LEAST_LOOSE = 3;
  private static final double LOOSE = 1e8;

  /** Nodes in sight from which on not all may be named. */
  private static final int NAMED = 200;

  /** The most important, which no name lies on. */
  private static final int ALWAYS_SEEN = 60;

  /** Radius on a page of 1280 × 800 below which a node in a crowd may lie under a name. */
  private static final double DOT = 2.6;

  private static final double FADING = 0.8;
  private static final double FAINTEST = 0.15;
  private static final Text LESS = Text.of("scene.label.noRoom");

  private final GraphLook look;
  private final Box plot;
  private final int[] order;
  private final int[] loose;
  private final LabelRequest[] requests;

  FreeLabels(GraphLook look, Box plot) {
    this.look = look;
    this.plot = plot;
    int nodes = look.network().nodeCount();
    double[] priority = new double[nodes];
    for (int node = 0; node < nodes; node++) {
      priority[node] = look.priority(node);
    }
    order =
        IntStream.range(0, nodes)
            .filter(node -> look.isDrawn()[node])
            .boxed()
            .sorted((a, b) -> Double.compare(priority[b], priority[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    loose =
        IntStream.range(0, nodes).filter(node -> look.isDrawn()[node] && isLoose(node)).toArray();
    requests = new LabelRequest[order.length];
    for (int at = 0; at < order.length; at++) {
      requests[at] = request(order[at], priority[order[at]], at < LARGE_LABELS);
    }
  }

  /**
   * Places names. In a crowd the most important are named: the nearer the camera, the more, and the
   * last of them only faintly; the smallest dots may then lie under a name.
   *
   * @param sized the look with sizes of nodes for the camera
   * @param first names that come before all, such as those of groups
   * @param zoom scale of the camera
   */
  LabelPlacer.Placement place(
      GraphLook sized, GraphPlaces places, List<LabelRequest> first, double zoom) {
    LabelPlacer placer = new LabelPlacer(look.measure(), plot);
    HubName hub = new HubName(sized, places, plot);
    hub.boxes().forEach(placer::block);
    List<LabelRequest> wanted = new ArrayList<>(first);
    List<Scene.Dropped> dropped = new ArrayList<>();
    sayLoose(places).ifPresent(wanted::add);
    boolean isCrowded = seen(places) > NAMED;
    double named = isCrowded ? NAMED * Math.max(1, zoom * zoom) : Double.POSITIVE_INFINITY;
    double dot = isCrowded ? sized.scale().length(DOT) : 0;
    for (int at = 0; at < order.length; at++) {
      int node = order[at];
      double x = places.pageX(node);
      double y = places.pageY(node);
      double radius = sized.radius(node);
      LabelRequest request = requests[at];
      if (radius >= dot || at < ALWAYS_SEEN) {
        placer.blockDisc(request.id(), x, y, radius);
      }
      if (at >= named && !request.text().isBlank()) {
        dropped.add(new Scene.Dropped(request.id(), request.text(), LESS));
      } else if (at < named && node != look.hub()) {
        wanted.add(request.at(x, y, sized.reach(node), faded(request.style(), at / named)));
      }
    }
    LabelPlacer.Placement placed = placer.place(wanted);
    List<Mark> marks = new ArrayList<>(hub.marks());
    marks.addAll(placed.marks());
    dropped.addAll(placed.dropped());
    return new LabelPlacer.Placement(marks, dropped);
  }

  private int seen(GraphPlaces places) {
    int count = 0;
    for (int node : order) {
      count += plot.contains(places.pageX(node), places.pageY(node)) ? 1 : 0;
    }
    return count;
  }

  /** The style of a name that is about to disappear. */
  private static TextStyle faded(TextStyle style, double rank) {
    if (rank <= FADING) {
      return style;
    }
    double left = Math.max(FAINTEST, (1 - rank) / (1 - FADING));
    return new TextStyle(
        style.size(),
        style.bold(),
        Colours.withAlpha(style.argb(), left),
        Colours.withAlpha(style.halo(), left),
        style.haloWidth());
  }

  /** Says how many nodes stand without ties, above their block. */
  private Optional<LabelRequest> sayLoose(GraphPlaces places) {
    if (loose.length < LEAST_LOOSE) {
      return Optional.empty();
    }
    double size = look.scale().label();
    double left = IntStream.of(loose).mapToDouble(places::pageX).min().orElse(0);
    double top = IntStream.of(loose).mapToDouble(places::pageY).min().orElse(0);
    if (!isBlock(left, top, places)) {
      return Optional.empty();
    }
    TextStyle style =
        TextStyle.of(size, look.palette().muted())
            .asBold()
            .withHalo(look.palette().canvas(), look.scale().length(2));
    String words = look.messages().get("graph.loose", loose.length);
    return Optional.of(
        LabelRequest.of("loose", words, left - 0.8 * size, top - 1.6 * size, 0, style, LOOSE)
            .withSides(List.of(Side.RIGHT, Side.ABOVE_RIGHT, Side.ABOVE))
            .withMaxWidth(30 * size));
  }

  /** Whether those without ties stand by themselves. */
  private boolean isBlock(double left, double top, GraphPlaces places) {
    double right = IntStream.of(loose).mapToDouble(places::pageX).max().orElse(0);
    double bottom = IntStream.of(loose).mapToDouble(places::pageY).max().orElse(0);
    return IntStream.of(order)
        .filter(node ->
            places.pageX(node) >= left
                && places.pageX(node) <= right
                && places.pageY(node) >= top
                && places.pageY(node) <= bottom)
        .allMatch(this::isLoose);
  }

  private boolean isLoose(int node) {
    for (int arc = look.network().offset(node); arc < look.network().offset(node + 1); arc++) {
      if (look.isDrawn()[look.network().neighbour(arc)]) {
        return false;
      }
    }
    return true;
  }

  private LabelRequest request(int node, double priority, boolean large) {
    double size = look.scale().label() * (large ? 1.1 : 1);
    LabelRequest request =
        LabelRequest.of(
                look.network().node(node).id(),
                look.name(node),
                0,
                0,
                look.radius(node),
                look.label(node, size, large),
                priority)
            .withMaxWidth(11 * size);
    return isLoose(node) ? request.withSides(List.of(Side.RIGHT, Side.LEFT)) : request;
  }
}
