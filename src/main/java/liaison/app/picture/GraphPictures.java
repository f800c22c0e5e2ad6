package liaison.app.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.community.Leiden;
import liaison.analysis.layout.EgoLayout;
import liaison.analysis.layout.StarTest;
import liaison.analysis.network.NetworkBuilder;
import liaison.app.AnalysisService;
import liaison.app.Registry;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import liaison.model.network.Scores;
import liaison.model.record.Placement;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.TextMeasure;
import liaison.scene.graph.Arrangement;
import liaison.scene.graph.ColourBy;
import liaison.scene.graph.GraphOptions;
import liaison.scene.graph.GraphScene;

/** Prepares partner graphs: network, layout, sizes and groups. */
final class GraphPictures {

  private final TextMeasure measure;

  private final AnalysisService analyses;
  private final GraphLayouts layouts = new GraphLayouts();

  /** Share of all nodes that a hub is tied to when a picture is of its partners. */
  private static final double FEWEST_SHARE = 0.2;

  GraphPictures(Registry registry) {
    this.measure = registry.fonts();
    this.analyses = new AnalysisService(registry);
  }

  /** A graph that can be drawn. */
  private record GraphPicture(GraphScene scene, String arrangement) implements Picture {

    @Override
    public Scene scene(Canvas canvas, Highlight highlight) {
      return scene.build(canvas, highlight);
    }

    @Override
    public Picture moved(String nodeId, double worldX, double worldY) {
      return new GraphPicture(scene.moved(nodeId, worldX, worldY), arrangement);
    }
  }

  Picture prepare(PictureRequest request, Progress progress) {
    ViewOptions options = request.options();
    Network network = Networks.of(request);
    OptionalInt hub = hub(request, network);
    Subject subject = Subject.of(request.data(), network);
    String code = LayoutChoice.of(options, network, hub);
    GraphOptions look = look(request, network, hub, progress);
    Arrangement arrangement =
        code.equals(LayoutChoice.EGO)
            ? ego(subject, hub.orElse(0), options, progress)
            : layouts.places(
                request, subject, hub, code, new OnItsWay(request, network, look, progress));
    if (options.colourBy().equals(ColourBy.GROUP.code())) {
      look = look.withGroups(groups(subject, GraphLayouts.hidden(options, hub), options, progress));
    }
    GraphScene scene =
        new GraphScene(request.data(), request.spec(), network, arrangement, look, measure);
    for (Placement placed : request.data().related(Schema.PLACEMENTS, "layout", code)) {
      if (network.indexOf(placed.node()) >= 0) {
        scene = scene.moved(placed.node(), placed.x(), placed.y());
      }
    }
    return new GraphPicture(scene, code);
  }

  /** Whether a picture is of somebody's partners: asked for, or tied to a good part of all. */
  private static boolean isAbout(PictureRequest request, Network network, int hub) {
    ViewOptions options = request.options();
    boolean isAsked = options.hideHub() || !options.hub().isEmpty() || !options.focus().isEmpty();
    return isAsked || FEWEST_SHARE * network.nodeCount() <= network.degree(hub);
  }

  private GraphOptions look(
      PictureRequest request, Network network, OptionalInt hub, Progress progress) {
    ViewOptions options = request.options();
    GraphOptions look =
        GraphOptions.STANDARD
            .withColourBy(ColourBy.ofCode(options.colourBy()).orElse(ColourBy.TYPE))
            .withHub(
                hub.isPresent() && isAbout(request, network, hub.getAsInt())
                    ? network.node(hub.getAsInt()).id()
                    : "")
            .withHiddenHub(options.hideHub());
    Optional<Scores> sizes = sizes(request, network, progress);
    return sizes.isPresent()
        ? look.withSizes(sizes.get(), Text.of("analysis." + options.sizeBy() + ".name"))
        : look;
  }

  /** Hands on places that are not final as a picture, where they are those of what is drawn. */
  private final class OnItsWay implements Progress {

    private final PictureRequest request;
    private final Network network;
    private final GraphOptions look;
    private final Progress progress;

    OnItsWay(PictureRequest request, Network network, GraphOptions look, Progress progress) {
      this.request = request;
      this.network = network;
      this.look = look;
      this.progress = progress;
    }

    @Override
    public void step(long done, long total) {
      progress.step(done, total);
    }

    @Override
    public void show(Object partial) {
      if (partial instanceof Layout layout && layout.size() == network.nodeCount()) {
        Arrangement places = new Arrangement.Free(layout);
        progress.show(
            new GraphPicture(
                new GraphScene(request.data(), request.spec(), network, places, look, measure),
                ""));
      }
    }
  }

  /** The hub asked for, else the focus, else the node with most ties. */
  private static OptionalInt hub(PictureRequest request, Network network) {
    for (String wanted : List.of(request.options().hub(), request.options().focus())) {
      int named =
          wanted.isEmpty()
              ? -1
              : new NetworkBuilder()
                  .nodeOf(request.data(), request.spec(), wanted)
                  .map(network::indexOf)
                  .orElse(-1);
      if (named >= 0) {
        return OptionalInt.of(named);
      }
    }
    return StarTest.hub(network);
  }

  private static Arrangement ego(Subject subject, int hub, ViewOptions options, Progress progress) {
    EgoLayout layout = new EgoLayout();
    Params params =
        layout
            .params()
            .with("hub", subject.network().node(hub).id())
            .with("by", options.sectorBy());
    return new Arrangement.Ego(layout.run(subject, params, progress));
  }

  /** Groups among what is visible; a hidden node is one of its own. */
  private static Partition groups(
      Subject subject, int hidden, ViewOptions options, Progress progress) {
    Analysis<Partition> leiden = new Leiden();
    Partition found =
        leiden.run(
            GraphLayouts.visible(subject, hidden), seeded(leiden.params(), options), progress);
    if (hidden < 0) {
      return found;
    }
    int[] group = new int[subject.network().nodeCount()];
    for (int node = 0; node < found.group().length; node++) {
      group[node < hidden ? node : node + 1] = found.group()[node];
    }
    group[hidden] = found.count();
    return new Partition(group, found.count() + 1, found.quality());
  }

  private static Params seeded(Params params, ViewOptions options) {
    return params.with("seed", Long.toString(options.seed()));
  }

  private Optional<Scores> sizes(PictureRequest request, Network network, Progress progress) {
    String id = request.options().sizeBy();
    return id.equals("none")
        ? Optional.empty()
        : analyses
            .scores(id, request.data(), network, request.options().seed(), progress)
            .map(GraphPictures::drawable);
  }

  /** Nodes without a number are drawn as small as can be. */
  private static Scores drawable(Scores scores) {
    double[] values =
        Arrays.stream(scores.values()).map(value -> Double.isNaN(value) ? 0 : value).toArray();
    return new Scores(scores.analysis(), values);
  }
}
