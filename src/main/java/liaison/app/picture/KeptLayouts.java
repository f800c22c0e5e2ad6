package liaison.app.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.scene.Box;
import liaison.scene.graph.Arrangement;

/**
 * Lets every node of a graph stand where it stood when records were changed: a node that is new
 * comes near those it is tied to. The layout made last is kept; any thread may call.
 */
final class KeptLayouts {

  /** Share of nodes that must have a place already; with fewer it is another graph. */
  private static final double LEAST_KNOWN = 0.7;

  /** What a layout was asked for, but for the records. */
  record Wanted(NetworkSpec spec, ViewOptions options, String hidden) {

    boolean isLike(Wanted other) {
      return spec.equals(other.spec)
          && hidden.equals(other.hidden)
          && options.focus().equals(other.options.focus())
          && options.hops() == other.options.hops()
          && LayoutChoice.isLaidOutAlike(options, other.options);
    }
  }

  private record Made(Wanted wanted, Network network, Arrangement.Free free) {}

  private Optional<Made> last = Optional.empty();

  /** The places of a network's nodes: as they were, or anew when it is another graph. */
  synchronized Arrangement.Free places(Wanted wanted, Network network, Supplier<Layout> anew) {
    Arrangement.Free next =
        last.filter(made -> made.wanted().isLike(wanted))
            .flatMap(made -> kept(made, network))
            .orElseGet(() -> new Arrangement.Free(anew.get()));
    last = Optional.of(new Made(wanted, network, next));
    return next;
  }

  private static Optional<Arrangement.Free> kept(Made made, Network network) {
    int count = network.nodeCount();
    int[] before = new int[count];
    int known = 0;
    for (int node = 0; node < count; node++) {
      before[node] = made.network().indexOf(network.node(node).id());
      known += before[node] >= 0 ? 1 : 0;
    }
    int most = Math.max(count, made.network().nodeCount());
    if (known == 0 || known < LEAST_KNOWN * most) {
      return Optional.empty();
    }
    double[] x = new double[count];
    double[] y = new double[count];
    boolean[] isPlaced = new boolean[count];
    for (int node = 0; node < count; node++) {
      if (before[node] >= 0) {
        x[node] = made.free().layout().x()[before[node]];
        y[node] = made.free().layout().y()[before[node]];
        isPlaced[node] = true;
      }
    }
    Box all = around(made.free().layout());
    new Newcomers(network, x, y, isPlaced, all).place();
    Layout layout = new Layout(x, y, made.free().layout().guides());
    boolean isFitted = made.free().extent().isEmpty() && around(layout).equals(all);
    return Optional.of(
        new Arrangement.Free(
            layout, isFitted ? Optional.empty() : made.free().extent().or(() -> Optional.of(all))));
  }

  private static Box around(Layout layout) {
    double left = Arrays.stream(layout.x()).min().orElse(0);
    double top = Arrays.stream(layout.y()).min().orElse(0);
    return new Box(
        left,
        top,
        Arrays.stream(layout.x()).max().orElse(0) - left,
        Arrays.stream(layout.y()).max().orElse(0) - top);
  }
}
