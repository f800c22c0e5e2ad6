package liaison.app.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.community.Leiden;
import liaison.analysis.layout.EgoLayout;
import liaison.analysis.layout.ForceLayout;
import liaison.analysis.layout.StarTest;
import liaison.analysis.network.Neighbourhood;
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

  /** Organisations above which a filter moves nothing. */
  private static final int MOST_LAID_ANEW = 400;

  private final AnalysisService analyses;
  private final WholeLayouts wholes = new WholeLayouts();
  private final KeptLayouts drawn = new KeptLayouts();
  private final KeptLayouts all = new KeptLayouts();

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
    Arrangement arrangement =
        hub.isPresent() && isEgo(options, network, hub.getAsInt())
            ? ego(subject, hub.getAsInt(), options, progress)
            : free(request, subject, hidden(options, hub), progress);
    GraphOptions look =
        GraphOptions.STANDARD
            .withColourBy(ColourBy.ofCode(options.colourBy()).orElse(ColourBy.TYPE))
            .withHub(hub.isPresent() ? network.node(hub.getAsInt()).id() : "")
            .withHiddenHub(options.hideHub());
    Optional<Scores> sizes = sizes(request, network);
    if (sizes.isPresent()) {
      look = look.withSizes(sizes.get(), Text.of("analysis." + options.sizeBy() + ".name"));
    }
    if (options.colourBy().equals(ColourBy.GROUP.code())) {
      look = look.withGroups(groups(subject, hidden(options, hub), options, progress));
    }
    String code = arrangement instanceof Arrangement.Ego ? "ego" : "force";
    GraphScene scene =
        new GraphScene(request.data(), request.spec(), network, arrangement, look, measure);
    for (Placement placed : request.data().related(Schema.PLACEMENTS, "layout", code)) {
      if (network.indexOf(placed.node()) >= 0) {
        scene = scene.moved(placed.node(), placed.x(), placed.y());
      }
    }
    return new GraphPicture(scene, code);
  }

  private static boolean isEgo(ViewOptions options, Network network, int hub) {
    return switch (options.layout()) {
      case "ego" -> true;
      case "force" -> false;
      default -> {
        OptionalInt star = StarTest.hubOfStar(network);
        yield star.isPresent() && star.getAsInt() == hub;
      }
    };
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

  private static int hidden(ViewOptions options, OptionalInt hub) {
    return options.hideHub() ? hub.orElse(-1) : -1;
  }

  private static Subject visible(Subject subject, int hidden) {
    return hidden < 0
        ? subject
        : Subject.of(subject.data(), Neighbourhood.without(subject.network(), hidden));
  }

  /** A large graph keeps the places of all records, a small one makes the most of the page. */
  private Arrangement free(PictureRequest request, Subject subject, int hidden, Progress progress) {
    ViewOptions options = request.options();
    Network network = subject.network();
    boolean isLarge =
        options.focus().isEmpty() && request.data().size(Schema.ORGANISATIONS) > MOST_LAID_ANEW;
    Optional<Arrangement.Free> kept =
        isLarge
            ? wholes.places(
                request,
                network,
                hidden < 0 ? "" : network.node(hidden).id(),
                () -> whole(request, network, hidden, progress))
            : Optional.empty();
    KeptLayouts.Wanted wanted =
        new KeptLayouts.Wanted(
            request.spec(), options, hidden < 0 ? "" : network.node(hidden).id());
    return kept.orElseGet(
        () -> drawn.places(wanted, network, () -> force(subject, hidden, options, progress)));
  }

  private WholeLayouts.Placed whole(
      PictureRequest request, Network network, int hidden, Progress progress) {
    Network whole = new NetworkBuilder().build(request.data(), WholeLayouts.whole(request.spec()));
    int left = hidden < 0 ? -1 : whole.indexOf(network.node(hidden).id());
    Subject subject = Subject.of(request.data(), whole);
    KeptLayouts.Wanted wanted =
        new KeptLayouts.Wanted(
            WholeLayouts.whole(request.spec()),
            request.options(),
            left < 0 ? "" : whole.node(left).id());
    return new WholeLayouts.Placed(
        whole,
        all.places(wanted, whole, () -> force(subject, left, request.options(), progress))
            .layout());
  }

  /** Laid out as if the hidden node did not exist; it gets a place in the middle. */
  private static Layout force(Subject subject, int hidden, ViewOptions options, Progress progress) {
    ForceLayout layout = new ForceLayout();
    Layout places =
        layout.run(visible(subject, hidden), seeded(layout.params(), options), progress);
    if (hidden < 0) {
      return places;
    }
    double[] x = new double[subject.network().nodeCount()];
    double[] y = new double[x.length];
    for (int node = 0; node < places.size(); node++) {
      x[node < hidden ? node : node + 1] = places.x()[node];
      y[node < hidden ? node : node + 1] = places.y()[node];
    }
    return new Layout(x, y);
  }

  /** Groups among what is visible; a hidden node is one of its own. */
  private static Partition groups(
      Subject subject, int hidden, ViewOptions options, Progress progress) {
    Analysis<Partition> leiden = new Leiden();
    Partition found =
        leiden.run(visible(subject, hidden), seeded(leiden.params(), options), progress);
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

  private Optional<Scores> sizes(PictureRequest request, Network network) {
    String id = request.options().sizeBy();
    return id.equals("none")
        ? Optional.empty()
        : analyses.scores(id, request.data(), network, request.options().seed());
  }
}
