package liaison.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.community.Leiden;
import liaison.analysis.layout.EgoLayout;
import liaison.analysis.layout.ForceLayout;
import liaison.analysis.layout.StarTest;
import liaison.analysis.network.NetworkBuilder;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.network.Network;
import liaison.model.network.Scores;
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

  GraphPictures(Registry registry) {
    this.measure = registry.fonts();
    this.analyses = new AnalysisService(registry);
  }

  /** A graph that can be drawn. */
  private record GraphPicture(GraphScene scene) implements Picture {

    @Override
    public Scene scene(Canvas canvas, Highlight highlight) {
      return scene.build(canvas, highlight);
    }

    @Override
    public Picture moved(String nodeId, double worldX, double worldY) {
      return new GraphPicture(scene.moved(nodeId, worldX, worldY));
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
            : force(subject, options, progress);
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
      Analysis<liaison.model.network.Partition> leiden = new Leiden();
      look = look.withGroups(leiden.run(subject, seeded(leiden.params(), options), progress));
    }
    return new GraphPicture(
        new GraphScene(request.data(), request.spec(), network, arrangement, look, measure));
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

  private static Arrangement force(Subject subject, ViewOptions options, Progress progress) {
    ForceLayout layout = new ForceLayout();
    return new Arrangement.Free(layout.run(subject, seeded(layout.params(), options), progress));
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
