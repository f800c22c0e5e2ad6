package liaison.scene.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;
import liaison.scene.View;
import liaison.scene.caption.CountSentence;
import liaison.scene.caption.SourceLine;
import liaison.scene.caption.SpecSentence;
import liaison.scene.legend.Frame;
import liaison.scene.legend.FrameBuilder;

/**
 * Builds the partner graph: an ego map around a hub, or a network where a layout put its nodes.
 *
 * <p>One mark per node with the node's id, one per tie with {@code tie:from|to}, names with {@code
 * label:}. The layers {@code nodes} and {@code ties} carry the view from world to page; a node
 * moved by hand keeps its world place at every size. Thread-safe.
 */
public final class GraphScene {

  private static final double PLOT_SHARE = 0.76;

  private final Dataset data;
  private final NetworkSpec spec;
  private final Network network;
  private final Arrangement arrangement;
  private final GraphOptions options;
  private final TextMeasure measure;
  private final Map<String, GraphPlaces.Point> moved;
  private final AtomicReference<Optional<AtRest>> kept = new AtomicReference<>(Optional.empty());

  /** What stays the same while the camera moves. */
  private record AtRest(
      Canvas page, Highlight highlight, GraphLook look, Frame frame, Optional<FreeDrawing> free) {

    boolean isFor(Canvas canvas, Highlight wanted) {
      return page.equals(canvas.at(View.PAGE)) && highlight.equals(wanted);
    }
  }

  public GraphScene(
      Dataset data,
      NetworkSpec spec,
      Network network,
      Arrangement arrangement,
      GraphOptions options,
      TextMeasure measure) {
    this.data = data;
    this.spec = spec;
    this.network = network;
    this.arrangement = arrangement;
    this.options = options;
    this.measure = measure;
    this.moved = Map.of();
  }

  private GraphScene(GraphScene base, Map<String, GraphPlaces.Point> moved) {
    this.data = base.data;
    this.spec = base.spec;
    this.network = base.network;
    this.arrangement = base.arrangement;
    this.options = base.options;
    this.measure = base.measure;
    this.moved = Map.copyOf(moved);
  }

  /** The same graph with a node elsewhere in the world of the layer {@code nodes}. */
  public GraphScene moved(String nodeId, double worldX, double worldY) {
    Map<String, GraphPlaces.Point> next = new HashMap<>(moved);
    next.put(nodeId, new GraphPlaces.Point(worldX, worldY));
    return new GraphScene(this, next);
  }

  /** The scene for a page; only what the camera changes is made anew for the same page. */
  public Scene build(Canvas canvas, Highlight highlight) {
    AtRest rest =
        kept.get()
            .filter(known -> known.isFor(canvas, highlight))
            .orElseGet(() -> atRest(canvas, highlight));
    kept.set(Optional.of(rest));
    if (network.nodeCount() == 0) {
      return rest.frame().around(List.of(empty(rest.frame(), rest.look())), List.of());
    }
    return switch (arrangement) {
      case Arrangement.Ego ego ->
          new EgoDrawing(rest.look(), ego.map(), spec).draw(rest.frame(), canvas.camera(), moved);
      case Arrangement.Free free -> rest.free().orElseThrow().draw(canvas.camera());
    };
  }

  private AtRest atRest(Canvas canvas, Highlight highlight) {
    GraphLook look = look(canvas, highlight);
    Frame frame = frame(canvas, look);
    Optional<FreeDrawing> drawing =
        arrangement instanceof Arrangement.Free free && network.nodeCount() > 0
            ? Optional.of(new FreeDrawing(look, free, sized -> frame(canvas, sized), moved))
            : Optional.empty();
    return new AtRest(canvas.at(View.PAGE), highlight, look, frame, drawing);
  }

  private Frame frame(Canvas canvas, GraphLook look) {
    TiePainter ties = new TiePainter(network, look.palette(), look.scale(), look.highlight());
    GraphLegend legend = new GraphLegend(look, spec);
    FrameBuilder builder =
        new FrameBuilder(canvas, measure)
            .title(title(look.messages()))
            .subtitle(subtitle(look))
            .source(
                new SourceLine(data, canvas.language())
                    .of(counts(look.messages()).collaborations(hidden())));
    if (options.colourBy() != ColourBy.NONE) {
      builder.legend(legend.colours());
    }
    return builder.legend(legend.kinds()).legend(legend.sizes()).legend(legend.ties(ties)).build();
  }

  private int hub() {
    return arrangement instanceof Arrangement.Ego ego
        ? ego.map().hub()
        : network.indexOf(options.hub());
  }

  private GraphLook look(Canvas canvas, Highlight highlight) {
    Palette palette = new Palette(canvas.theme());
    Messages messages = Messages.in(canvas.language());
    PictureScale scale = PictureScale.of(canvas);
    int hub = hub();
    boolean[] isDrawn = new boolean[network.nodeCount()];
    Arrays.fill(isDrawn, true);
    if (options.hideHub() && hub >= 0) {
      isDrawn[hub] = false;
    }
    GraphOptions known = hub >= 0 ? options.withHub(network.node(hub).id()) : options;
    NodeColours colours = new NodeColours(data, palette, messages, network, known);
    double[] relative = NodeSizes.of(network, known, hub, scale, 5).relative();
    NodeSizes sizes = NodeSizes.of(network, known, hub, scale, least(canvas, scale, relative));
    if (hub >= 0 && arrangement instanceof Arrangement.Ego) {
      sizes.radius()[hub] = EgoDrawing.hubRadius(scale);
    } else if (hub >= 0 && sizes.saySomething() && leads(hub)) {
      sizes.radius()[hub] = Math.max(sizes.radius()[hub], EgoDrawing.LEAST_HUB);
    }
    return new GraphLook(
        data,
        network,
        known,
        palette,
        scale,
        measure,
        messages,
        highlight,
        colours,
        sizes,
        isDrawn,
        options.hideHub() ? -1 : hub);
  }

  /** Whether a node has more than any other: only such a one may be drawn larger than its value. */
  private boolean leads(int hub) {
    double[] values = options.sizes().values();
    for (int node = 0; node < values.length; node++) {
      if (node != hub && hub < values.length && values[node] >= values[hub]) {
        return false;
      }
    }
    return true;
  }

  /** Radius that the smallest nodes may have, on a page of 1280 × 800, without touching. */
  private double least(Canvas canvas, PictureScale scale, double[] relative) {
    if (arrangement instanceof Arrangement.Ego ego && network.nodeCount() > 0) {
      double levels = EgoPlaces.levels(ego.map(), relative);
      double levelPx = PLOT_SHARE * canvas.height() / (levels / 2);
      return Math.clamp(0.36 * levelPx / scale.length(1), 1.5, 5);
    }
    return 5;
  }

  private String title(Messages messages) {
    int hub = hub();
    if (hub < 0) {
      return messages.get("graph.title");
    }
    String name = network.node(hub).name(messages.language());
    return messages.get(options.hideHub() ? "graph.titleWithout" : "graph.titleOf", name);
  }

  private String subtitle(GraphLook look) {
    CountSentence counts = counts(look.messages());
    String words = look.hub() >= 0 ? counts.around(look.hub()) : counts.without(hidden());
    return words + " · " + new SpecSentence(data, look.messages().language()).ofNetwork(spec);
  }

  private CountSentence counts(Messages messages) {
    return new CountSentence(network, spec.level(), messages);
  }

  private int hidden() {
    return options.hideHub() ? hub() : -1;
  }

  private static Layer empty(Frame frame, GraphLook look) {
    TextStyle style = TextStyle.of(look.scale().subtitle(), look.palette().muted());
    return new Layer(
        "empty",
        View.PAGE,
        frame.plot(),
        List.of(
            new Mark.Label(
                "",
                frame.plot().centreX(),
                frame.plot().centreY(),
                look.messages().get(look.data().isEmpty() ? "scene.nothing" : "graph.empty"),
                style,
                Mark.Anchor.MIDDLE,
                0)));
  }
}
