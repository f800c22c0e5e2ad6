package liaison.scene.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import liaison.base.Language;
import liaison.model.network.EgoMap;
import liaison.model.network.NetworkSpec;
import liaison.scene.Box;
import liaison.scene.LabelPlacer;
import liaison.scene.LabelRequest;
import liaison.scene.LabelRequest.Side;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.TextStyle;
import liaison.scene.View;
import liaison.scene.legend.Frame;

/** Draws an ego map: hub in the middle, partners around it, names beside them. */
final class EgoDrawing {

  private static final double LINE = 1.14;
  private static final double WIDEST_LABEL = 0.23;
  private static final double MOST_LABELS = 0.92;
  private static final int FEW = 24;
  private static final double LEAST_ASPECT = 0.5;
  private static final double MOST_ASPECT = 1.7;
  private static final double HUB = 38;

  /** Holds a word of ten letters at the smallest size of text. */
  static final double LEAST_HUB = 3.3 * PictureScale.SMALLEST;

  private final GraphLook look;
  private final EgoMap map;
  private final NetworkSpec spec;

  EgoDrawing(GraphLook look, EgoMap map, NetworkSpec spec) {
    this.look = look;
    this.map = map;
    this.spec = spec;
  }

  /** Radius of the hub on the page. */
  static double hubRadius(PictureScale scale) {
    return Math.max(scale.length(HUB), LEAST_HUB);
  }

  Scene draw(Frame frame, View camera, Map<String, GraphPlaces.Point> moved) {
    Box plot = frame.plot();
    double[] relative = look.sizes().relative();
    double levels = EgoPlaces.levels(map, relative);
    double half = half(plot, relative, levels);
    double levelPx = 4 * half / levels;
    double size = Math.clamp(levelPx / LINE, PictureScale.SMALLEST, look.scale().label());
    EgoPlaces ego = EgoPlaces.of(map, aspect(plot, half, size), relative, LINE * size, half);
    View fit = new View(half, plot.centreX(), plot.centreY());
    double[] worldRadius = look.sizes().radius().clone();
    for (int node = 0; node < worldRadius.length; node++) {
      worldRadius[node] /= half;
    }
    ego.separate(worldRadius, map.hub());
    GraphPlaces places =
        new GraphPlaces(ego.x(), ego.y(), GraphPlaces.through(fit, camera))
            .with(look.network(), moved);
    double zoomed =
        Math.clamp(levelPx * camera.scale() / LINE, PictureScale.SMALLEST, look.scale().label());
    return scene(frame, ego, places, zoomed, levelPx * camera.scale());
  }

  /** Half the height of the ellipse: all of the plot, as far as discs at its ends leave room. */
  private double half(Box plot, double[] relative, double levels) {
    double half = plot.height() / 2 - 1;
    double size = Math.clamp(4 * half / levels / LINE, PictureScale.SMALLEST, look.scale().label());
    EgoPlaces ego = EgoPlaces.of(map, 1, relative, LINE * size, half);
    double over = 0;
    for (int node = 0; node < relative.length; node++) {
      if (ego.isRim()[node] && look.isDrawn()[node]) {
        over = Math.max(over, half * (Math.abs(ego.y()[node]) - 1) + look.sizes().radius()[node]);
      }
    }
    return half - over;
  }

  /** As wide as the names of the outer partners leave room for. */
  private double aspect(Box plot, double half, double size) {
    double[] widths = new double[look.network().nodeCount()];
    for (int node = 0; node < widths.length; node++) {
      widths[node] = look.measure().width(look.name(node), size, false);
    }
    Arrays.sort(widths);
    double share = widths.length <= FEW ? 1 : MOST_LABELS;
    double most = widths.length == 0 ? 0 : widths[(int) (share * (widths.length - 1))];
    double label = Math.min(most, WIDEST_LABEL * plot.width());
    double free = plot.width() / 2 - label - look.scale().length(14);
    return Math.clamp(free / half, LEAST_ASPECT, MOST_ASPECT);
  }

  private Scene scene(Frame frame, EgoPlaces ego, GraphPlaces places, double size, double levelPx) {
    Box plot = frame.plot();
    View view = places.view();
    EgoBackdrop backdrop = new EgoBackdrop(look, map, ego, view);
    RimLabels rim = new RimLabels(look, places, plot, size);
    List<Integer> outer = new ArrayList<>();
    for (int node = 0; node < look.network().nodeCount(); node++) {
      if (ego.isRim()[node] && look.isDrawn()[node]) {
        outer.add(node);
      }
    }
    HubName hub = new HubName(look, places, plot);
    rim.boxes().addAll(hub.boxes());
    rim.place(outer, view.x(0));
    backdrop.taken().addAll(rim.boxes());
    LabelPlacer.Placement inner = inner(plot, ego, places, backdrop.taken());
    inner.marks().forEach(mark -> block(mark, backdrop.taken()));
    List<Mark> ringNames = backdrop.ringNames(spec, places);
    List<Mark> sectorNames = backdrop.sectorNames(places, levelPx);
    List<Mark> shapes = new ArrayList<>(backdrop.wedges());
    shapes.addAll(backdrop.rings());
    TiePainter ties =
        new TiePainter(look.network(), look.palette(), look.scale(), look.highlight());
    Language language = look.messages().language();
    NodePainter nodes =
        new NodePainter(
            look.network(),
            look.palette(),
            look.scale(),
            look.colours(),
            look.highlight(),
            language);
    List<Mark> names = new ArrayList<>(ringNames);
    names.addAll(sectorNames);
    names.addAll(rim.marks());
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer("sectors", view, plot, shapes));
    layers.add(new Layer("ties", view, plot, ties.marks(places, map.hub(), look.isDrawn())));
    layers.add(
        new Layer("nodes", view, plot, nodes.marks(places, look.sizes().radius(), look.isDrawn())));
    layers.add(new Layer("names", view, plot, names));
    List<Mark> labels = new ArrayList<>(hub.marks());
    labels.addAll(inner.marks());
    layers.add(new Layer("labels", View.PAGE, plot, labels));
    List<Scene.Dropped> dropped = new ArrayList<>(rim.dropped());
    dropped.addAll(inner.dropped());
    return frame.around(layers, dropped);
  }

  private void block(Mark mark, List<Box> taken) {
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(part -> block(part, taken));
      case Mark.Label label -> taken.add(box(label));
      case Mark.Polyline line -> taken.add(box(line.xy()));
      default -> {}
    }
  }

  private static Box box(double[] line) {
    double left = Math.min(line[0], line[2]);
    double top = Math.min(line[1], line[3]);
    return new Box(left, top, Math.abs(line[2] - line[0]), Math.abs(line[3] - line[1]));
  }

  private Box box(Mark.Label label) {
    double size = label.style().size();
    double width = look.measure().width(label.text(), size, label.style().bold());
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    double ascent = look.measure().ascent(size);
    return new Box(left, label.y() - ascent, width, ascent + look.measure().descent(size));
  }

  private LabelPlacer.Placement inner(
      Box plot, EgoPlaces ego, GraphPlaces places, List<Box> taken) {
    LabelPlacer placer = new LabelPlacer(look.measure(), plot);
    taken.forEach(placer::block);
    List<LabelRequest> requests = new ArrayList<>();
    for (int node = 0; node < look.network().nodeCount(); node++) {
      if (!look.isDrawn()[node]) {
        continue;
      }
      String id = look.network().node(node).id();
      placer.blockDisc(id, places.pageX(node), places.pageY(node), look.radius(node));
      if (node != look.hub() && !ego.isRim()[node]) {
        requests.add(partner(node, id, places));
      }
    }
    return placer.place(requests);
  }

  private LabelRequest partner(int node, String id, GraphPlaces places) {
    double x = places.pageX(node);
    double y = places.pageY(node);
    boolean isRight = x >= places.view().x(0);
    List<Side> sides =
        isRight
            ? List.of(
                Side.RIGHT, Side.BELOW, Side.ABOVE, Side.BELOW_RIGHT, Side.ABOVE_RIGHT, Side.LEFT)
            : List.of(
                Side.LEFT, Side.BELOW, Side.ABOVE, Side.BELOW_LEFT, Side.ABOVE_LEFT, Side.RIGHT);
    double size = look.scale().label();
    TextStyle style = look.label(node, size, look.radius(node) > 1.6 * look.sizes().least());
    return LabelRequest.of(id, look.name(node), x, y, look.reach(node), style, look.priority(node))
        .withSides(sides)
        .withMaxWidth(12 * size)
        .withLeader();
  }
}
