package liaison.scene.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import liaison.model.network.Layout;
import liaison.scene.Box;
import liaison.scene.Colours;
import liaison.scene.LabelPlacer;
import liaison.scene.LabelRequest;
import liaison.scene.Layer;
import liaison.scene.Scene;
import liaison.scene.TextStyle;
import liaison.scene.View;
import liaison.scene.legend.Frame;

/** Draws a network where a layout put its nodes. */
final class FreeDrawing {

  private static final int LARGE_LABELS = 12;
  private static final double LABEL_ROOM = 52;

  private final GraphLook look;
  private final Layout layout;

  FreeDrawing(GraphLook look, Layout layout) {
    this.look = look;
    this.layout = layout;
  }

  Scene draw(Frame frame, View camera, Map<String, GraphPlaces.Point> moved) {
    Box plot = frame.plot();
    View view = GraphPlaces.through(fit(plot), camera);
    GraphPlaces places = new GraphPlaces(layout.x(), layout.y(), view).with(look.network(), moved);
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
    layers.add(new Layer("ties", view, plot, ties.marks(places, -1, look.isDrawn())));
    layers.add(
        new Layer("nodes", view, plot, nodes.marks(places, look.sizes().radius(), look.isDrawn())));
    layers.add(new Layer("labels", View.PAGE, plot, labels.marks()));
    return frame.around(layers, labels.dropped());
  }

  /** All drawn nodes with room for names around them. */
  private View fit(Box plot) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    double radius = 0;
    for (int node = 0; node < layout.size(); node++) {
      if (look.isDrawn()[node]) {
        left = Math.min(left, layout.x()[node]);
        right = Math.max(right, layout.x()[node]);
        top = Math.min(top, layout.y()[node]);
        bottom = Math.max(bottom, layout.y()[node]);
        radius = Math.max(radius, look.radius(node));
      }
    }
    if (left > right) {
      return new View(1, plot.centreX(), plot.centreY());
    }
    double roomX = Math.max(1, plot.width() - 2 * (radius + look.scale().length(LABEL_ROOM)));
    double roomY = Math.max(1, plot.height() - 2 * (radius + 1.6 * look.scale().label()));
    double across = Math.max(right - left, 1e-9);
    double down = Math.max(bottom - top, 1e-9);
    double scale = Math.min(roomX / across, roomY / down);
    if (right - left < 1e-9 && bottom - top < 1e-9) {
      scale = 1;
    }
    return new View(
        scale,
        plot.centreX() - scale * (left + right) / 2,
        plot.centreY() - scale * (top + bottom) / 2);
  }

  private LabelPlacer.Placement labels(Box plot, GraphPlaces places, Hulls hulls) {
    LabelPlacer placer = new LabelPlacer(look.measure(), plot);
    List<Integer> drawn =
        new ArrayList<>(
            IntStream.range(0, look.network().nodeCount())
                .filter(node -> look.isDrawn()[node])
                .boxed()
                .toList());
    drawn.sort((a, b) -> Double.compare(look.priority(b), look.priority(a)));
    List<LabelRequest> requests = new ArrayList<>(hulls.names());
    for (int at = 0; at < drawn.size(); at++) {
      int node = drawn.get(at);
      String id = look.network().node(node).id();
      placer.blockDisc(id, places.pageX(node), places.pageY(node), look.radius(node));
      requests.add(request(node, id, places, at < LARGE_LABELS));
    }
    return placer.place(requests);
  }

  private LabelRequest request(int node, String id, GraphPlaces places, boolean large) {
    boolean isHub = node == look.hub();
    double size = look.scale().label() * (isHub ? 1.35 : large ? 1.1 : 1);
    TextStyle style = look.label(node, size, isHub || large);
    LabelRequest request =
        LabelRequest.of(
                id,
                look.name(node),
                places.pageX(node),
                places.pageY(node),
                look.radius(node),
                style,
                look.priority(node))
            .withMaxWidth(11 * size);
    return isHub ? request.preferInside(Colours.readableOn(look.colours().colour(node))) : request;
  }
}
