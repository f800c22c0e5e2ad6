package liaison.app.picture;

import java.util.Optional;
import java.util.OptionalInt;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.layout.OverlapRemoval;
import liaison.analysis.network.Neighbourhood;
import liaison.analysis.network.NetworkBuilder;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.Schema;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.scene.graph.Arrangement;

/**
 * Lays graphs out so that nothing jumps: a large graph keeps the places of all records whatever the
 * filter, a small one makes the most of the page.
 */
final class GraphLayouts {

  /** Organisations above which a filter moves nothing. */
  private static final int MOST_LAID_ANEW = 400;

  private final WholeLayouts wholes = new WholeLayouts();
  private final KeptLayouts drawn = new KeptLayouts();
  private final KeptLayouts all = new KeptLayouts();

  /** A graph that is to be laid out: the hub's id, empty for none, and the layout. */
  private record Task(ViewOptions options, String hub, Analysis<Layout> layout) {

    Params params() {
      Params params = layout.params();
      params = with(params, "seed", Long.toString(options.seed()));
      params = with(params, "hub", hub);
      return with(params, "by", options.sectorBy());
    }

    /** A value of a parameter, if the layout has such a one and takes the value. */
    private static Params with(Params params, String name, String value) {
      Optional<Param> declared =
          params.declared().stream()
              .filter(param -> param.name().equals(name) && param.accepts(value))
              .findFirst();
      return declared.isPresent() ? params.with(name, value) : params;
    }
  }

  /**
   * Where the nodes stand.
   *
   * @param code of a layout other than the ego map
   */
  Arrangement.Free places(
      PictureRequest request, Subject subject, OptionalInt hub, String code, Progress progress) {
    ViewOptions options = request.options();
    Network network = subject.network();
    int hidden = hidden(options, hub);
    String hubId = hub.isPresent() ? network.node(hub.getAsInt()).id() : "";
    String hiddenId = hidden < 0 ? "" : hubId;
    Task task = new Task(options, hubId, LayoutChoice.find(code).orElseThrow());
    boolean isLarge =
        options.focus().isEmpty() && request.data().size(Schema.ORGANISATIONS) > MOST_LAID_ANEW;
    Optional<Arrangement.Free> kept =
        isLarge
            ? wholes.places(
                request, network, hiddenId, () -> whole(request, hiddenId, task, progress))
            : Optional.empty();
    KeptLayouts.Wanted wanted = new KeptLayouts.Wanted(request.spec(), options, hiddenId);
    return kept.orElseGet(
        () -> drawn.places(wanted, network, () -> lay(subject, hidden, task, progress)));
  }

  private WholeLayouts.Placed whole(
      PictureRequest request, String hiddenId, Task task, Progress progress) {
    Network whole = new NetworkBuilder().build(request.data(), WholeLayouts.whole(request.spec()));
    int hidden = hiddenId.isEmpty() ? -1 : whole.indexOf(hiddenId);
    Subject subject = Subject.of(request.data(), whole);
    KeptLayouts.Wanted wanted =
        new KeptLayouts.Wanted(
            WholeLayouts.whole(request.spec()),
            request.options(),
            hidden < 0 ? "" : whole.node(hidden).id());
    return new WholeLayouts.Placed(
        whole, all.places(wanted, whole, () -> lay(subject, hidden, task, progress)).layout());
  }

  /** Laid out as if the hidden node did not exist; it gets a place in the middle. */
  private static Layout lay(Subject subject, int hidden, Task task, Progress progress) {
    Subject seen = visible(subject, hidden);
    Layout laid = task.layout().run(seen, task.params(), progress);
    Layout places = task.options().isApart() ? apart(seen, laid, progress) : laid;
    if (hidden < 0) {
      return places;
    }
    double[] x = new double[subject.network().nodeCount()];
    double[] y = new double[x.length];
    for (int node = 0; node < places.size(); node++) {
      x[node < hidden ? node : node + 1] = places.x()[node];
      y[node < hidden ? node : node + 1] = places.y()[node];
    }
    return new Layout(x, y, places.guides());
  }

  private static Layout apart(Subject seen, Layout laid, Progress progress) {
    Subject from = new Subject(seen.data(), seen.network(), seen.earlier(), Optional.of(laid));
    return new OverlapRemoval().run(from, Params.NONE, progress);
  }

  /** Number of the node that is left out, -1 for none. */
  static int hidden(ViewOptions options, OptionalInt hub) {
    return options.hideHub() ? hub.orElse(-1) : -1;
  }

  /** What is looked at without the node that is left out. */
  static Subject visible(Subject subject, int hidden) {
    return hidden < 0
        ? subject
        : Subject.of(subject.data(), Neighbourhood.without(subject.network(), hidden));
  }
}
