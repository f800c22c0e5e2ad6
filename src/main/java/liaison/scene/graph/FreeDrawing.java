package liaison.scene.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import liaison.model.network.Layout;
import liaison.scene.Box;
import liaison.scene.LabelPlacer;
import liaison.scene.LabelRequest;
import liaison.scene.LabelRequest.Side;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.TextStyle;
import liaison.scene.View;
import liaison.scene.legend.Frame;

/** Draws a network where a layout put its nodes. */
final class FreeDrawing {

  private static final int LARGE_LABELS = 12;
  private static final int LEAST_LOOSE = 3;
  private static final double LOOSE = 1e8;
  private static final double STRETCH = 1.45;
  private static final double LABEL_ROOM = 66;
  private static final double LARGEST = 32;

  private final GraphLook look;
  private final Layout layout;
  private final Optional<Box> extent;

  FreeDrawing(GraphLook look, Arrangement.Free free) {
    this.look = look;
    this.layout = free.layout();
    this.extent = free.extent();
  }

  Scene draw(Frame frame, View camera, Map<String, GraphPlaces.Point> moved) {
    Box plot = frame.plot();
    Layout full = stretched(plot);
    View fit = fit(plot, full);
    View view = GraphPlaces.through(fit, camera);
    GraphPlaces places =
        new FreePlaces(look, fit.scale())
            .apart(new GraphPlaces(full.x(), full.y(), view))
            .with(look.network(), moved);
    Hulls hulls = new Hulls(look, places);
    LabelPlacer.Placement labels = labels(plot, places, hulls);
    TiePainter ties =
        new TiePainter(look.network(), look.palette(), look.scale(), look.highlight());
    NodePainter nodes =
        new NodePainter(
            look.network(),
            look.palette(),
            look.scale(),
            look.colours(),
            look.highlight(),
            look.messages().language());
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer("groups", View.PAGE, plot, hulls.marks()));
    layers.add(new Layer("ties", view, plot, ties.straight(places, look.isDrawn())));
    layers.add(
        new Layer("nodes", view, plot, nodes.marks(places, look.sizes().radius(), look.isDrawn())));
    layers.add(new Layer("labels", View.PAGE, plot, labels.marks()));
    return frame.around(layers, labels.dropped());
  }

  /** Stretched a little one way where the page leaves room; nothing comes nearer together. */
  private Layout stretched(Box plot) {
    Box nodes = extent.orElseGet(() -> around(layout));
    double[] x = layout.x();
    double[] y = layout.y();
    double wider = wider(plot, nodes);
    for (int node = 0; node < x.length; node++) {
      x[node] *= Math.clamp(wider, 1, STRETCH);
      y[node] *= Math.clamp(1 / wider, 1, STRETCH);
    }
    return new Layout(x, y);
  }

  /** How much wider the room is made than the nodes; 1 where that cannot be said. */
  private double wider(Box plot, Box nodes) {
    Box room = room(plot);
    return nodes.width() > 0 && nodes.height() > 0
        ? room.width() / nodes.width() / (room.height() / nodes.height())
        : 1;
  }

  /** The extent stretched like the nodes, or the box of the drawn ones. */
  private Box extent(Box plot, Layout full) {
    if (extent.isEmpty()) {
      return around(full);
    }
    Box box = extent.get();
    double wider = wider(plot, box);
    double across = Math.clamp(wider, 1, STRETCH);
    double down = Math.clamp(1 / wider, 1, STRETCH);
    return new Box(box.x() * across, box.y() * down, box.width() * across, box.height() * down);
  }

  /** All drawn nodes with room for names around them. */
  private View fit(Box plot, Layout full) {
    Box nodes = extent(plot, full);
    Box room = room(plot);
    double scale =
        Math.min(
            room.width() / Math.max(nodes.width(), 1e-9),
            room.height() / Math.max(nodes.height(), 1e-9));
    if (nodes.width() < 1e-9 && nodes.height() < 1e-9) {
      scale = 1;
    }
    return new View(
        scale, plot.centreX() - scale * nodes.centreX(), plot.centreY() - scale * nodes.centreY());
  }

  /** Where the middles of nodes may lie. */
  private Box room(Box plot) {
    double radius = extent.isPresent() ? look.scale().length(LARGEST) : 0;
    for (int node = 0; node < layout.size(); node++) {
      radius = look.isDrawn()[node] ? Math.max(radius, look.radius(node)) : radius;
    }
    double width = Math.max(1, plot.width() - 2 * (radius + look.scale().length(LABEL_ROOM)));
    double height = Math.max(1, plot.height() - 2 * (radius + 1.6 * look.scale().label()));
    return new Box(plot.centreX() - width / 2, plot.centreY() - height / 2, width, height);
  }

  /** The box of the middles of all drawn nodes. */
  private Box around(Layout full) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    double[] x = full.x();
    double[] y = full.y();
    for (int node = 0; node < x.length; node++) {
      if (look.isDrawn()[node]) {
        left = Math.min(left, x[node]);
        right = Math.max(right, x[node]);
        top = Math.min(top, y[node]);
        bottom = Math.max(bottom, y[node]);
      }
    }
    return left > right ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
  }

  private LabelPlacer.Placement labels(Box plot, GraphPlaces places, Hulls hulls) {
    LabelPlacer placer = new LabelPlacer(look.measure(), plot);
    HubName hub = new HubName(look, places, plot);
    hub.boxes().forEach(placer::block);
    List<Integer> drawn =
        new ArrayList<>(
            IntStream.range(0, look.network().nodeCount())
                .filter(node -> look.isDrawn()[node])
                .boxed()
                .toList());
    drawn.sort((a, b) -> Double.compare(look.priority(b), look.priority(a)));
    List<LabelRequest> requests = new ArrayList<>(hulls.names());
    loose(places).ifPresent(requests::add);
    for (int at = 0; at < drawn.size(); at++) {
      int node = drawn.get(at);
      String id = look.network().node(node).id();
      placer.blockDisc(id, places.pageX(node), places.pageY(node), look.radius(node));
      if (node != look.hub()) {
        requests.add(request(node, id, places, at < LARGE_LABELS));
      }
    }
    LabelPlacer.Placement placed = placer.place(requests);
    List<Mark> marks = new ArrayList<>(hub.marks());
    marks.addAll(placed.marks());
    return new LabelPlacer.Placement(marks, placed.dropped());
  }

  /** Says how many nodes stand without ties, above their block. */
  private Optional<LabelRequest> loose(GraphPlaces places) {
    int[] loose =
        IntStream.range(0, look.network().nodeCount())
            .filter(node -> look.isDrawn()[node] && isLoose(node))
            .toArray();
    if (loose.length < LEAST_LOOSE) {
      return Optional.empty();
    }
    double size = look.scale().label();
    double left = IntStream.of(loose).mapToDouble(places::pageX).min().orElse(0);
    double top = IntStream.of(loose).mapToDouble(places::pageY).min().orElse(0);
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

  private boolean isLoose(int node) {
    for (int arc = look.network().offset(node); arc < look.network().offset(node + 1); arc++) {
      if (look.isDrawn()[look.network().neighbour(arc)]) {
        return false;
      }
    }
    return true;
  }

  private LabelRequest request(int node, String id, GraphPlaces places, boolean large) {
    double size = look.scale().label() * (large ? 1.1 : 1);
    LabelRequest request =
        LabelRequest.of(
                id,
                look.name(node),
                places.pageX(node),
                places.pageY(node),
                look.reach(node),
                look.label(node, size, large),
                look.priority(node))
            .withMaxWidth(11 * size);
    return isLoose(node) ? request.withSides(List.of(Side.RIGHT, Side.LEFT)) : request;
  }
}
