package liaison.scene.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import liaison.model.network.Guide;
import liaison.model.network.Layout;
import liaison.scene.Box;
import liaison.scene.LabelPlacer;
import liaison.scene.LabelRequest;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.View;
import liaison.scene.legend.Frame;

/**
 * Draws a network where a layout put its nodes. What the camera does not change is made once: only
 * hulls and names are found anew while it moves.
 */
final class FreeDrawing {

  private static final double STRETCH = 1.45;
  private static final double LABEL_ROOM = 66;
  private static final double LARGEST = 32;
  private static final double LEAST_SHARE = 0.1;
  private static final double CROWD = 1234;
  private static final double SHRINKING = 0.3;

  private final GraphLook look;
  private final Layout layout;
  private final Optional<Box> extent;
  private final Frame frame;
  private final Function<GraphLook, Frame> frames;
  private final List<Guide> guides;
  private final View fit;
  private final GraphPlaces world;
  private final StraightTies ties;
  private final double depth;
  private final FreeLabels labels;
  private final AtomicReference<Sized> kept;

  /** What goes with nodes of some size. */
  private record Sized(double factor, GraphLook look, Frame frame, List<Mark> nodes) {}

  /**
   * @param frames title and legend for sizes of nodes
   * @param moved places given by hand
   */
  FreeDrawing(
      GraphLook look,
      Arrangement.Free free,
      Function<GraphLook, Frame> frames,
      Map<String, GraphPlaces.Point> moved) {
    this.look = look;
    this.layout = free.layout();
    this.extent = free.extent();
    this.frames = frames;
    this.frame = frames.apply(look);
    Layout full = stretched(frame.plot());
    this.guides = full.guides();
    this.fit = fit(frame.plot(), full);
    this.world =
        new FreePlaces(look, fit.scale())
            .apart(new GraphPlaces(full.x(), full.y(), View.PAGE))
            .with(look.network(), moved);
    this.ties =
        new TiePainter(look.network(), look.palette(), look.scale(), look.highlight())
            .straight(world, look.isDrawn());
    this.depth = ties.depth(fit.scale(), inhabited(full));
    this.labels = new FreeLabels(look, frame.plot());
    this.kept = new AtomicReference<>(sized(factor(1)));
  }

  /** Area of the page that the nodes spread over with the camera at rest. */
  private double inhabited(Layout full) {
    Box box = around(full);
    double area = box.width() * fit.scale() * box.height() * fit.scale();
    return Math.max(area, LEAST_SHARE * frame.plot().width() * frame.plot().height());
  }

  /** Nodes of a crowd are smaller, and grow as the camera goes nearer. */
  private double factor(double zoom) {
    double crowded = StrictMath.pow(Math.min(1, CROWD / Math.max(1, layout.size())), SHRINKING);
    return Math.clamp(crowded * Math.sqrt(zoom), crowded, 1);
  }

  private Sized sized(double factor) {
    if (factor == 1) {
      return new Sized(1, look, frame, nodes(look));
    }
    GraphLook smaller = look.sized(factor);
    return new Sized(factor, smaller, frames.apply(smaller), nodes(smaller));
  }

  private List<Mark> nodes(GraphLook of) {
    return new NodePainter(
            of.network(),
            of.palette(),
            of.scale(),
            of.colours(),
            of.highlight(),
            of.messages().language())
        .marks(world, of.sizes().radius(), of.isDrawn());
  }

  Scene draw(View camera) {
    double factor = factor(camera.scale());
    Sized sized = kept.get().factor() == factor ? kept.get() : sized(factor);
    kept.set(sized);
    Box plot = frame.plot();
    GraphPlaces places = new GraphPlaces(world.x(), world.y(), GraphPlaces.through(fit, camera));
    Hulls hulls = new Hulls(sized.look(), places);
    GuideMarks meaning = new GuideMarks(sized.look(), guides, places, extent.isEmpty());
    List<LabelRequest> first = new ArrayList<>(hulls.names());
    first.addAll(meaning.names());
    LabelPlacer.Placement names = labels.place(sized.look(), places, first, camera.scale());
    List<Layer> layers = new ArrayList<>();
    if (!guides.isEmpty()) {
      layers.add(new Layer("guides", places.view(), plot, meaning.marks()));
    }
    layers.add(new Layer("groups", View.PAGE, plot, hulls.marks()));
    layers.add(new Layer("ties", places.view(), plot, ties.marks(depth, camera.scale())));
    layers.add(new Layer("nodes", places.view(), plot, sized.nodes()));
    layers.add(new Layer("labels", View.PAGE, plot, names.marks()));
    return sized.frame().around(layers, names.dropped());
  }

  /** Stretched a little one way where the page leaves room; nothing comes nearer together. */
  private Layout stretched(Box plot) {
    Box nodes = GuideMarks.around(extent.orElseGet(() -> around(layout)), layout.guides());
    double[] x = layout.x();
    double[] y = layout.y();
    double wider = wider(plot, nodes);
    double across = Math.clamp(wider, 1, STRETCH);
    double down = Math.clamp(1 / wider, 1, STRETCH);
    for (int node = 0; node < x.length; node++) {
      x[node] *= across;
      y[node] *= down;
    }
    List<Guide> stretched =
        layout.guides().stream().map(guide -> guide.stretched(across, down)).toList();
    return new Layout(x, y, stretched);
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
      return GuideMarks.around(around(full), full.guides());
    }
    Box box = GuideMarks.around(extent.get(), layout.guides());
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
}
