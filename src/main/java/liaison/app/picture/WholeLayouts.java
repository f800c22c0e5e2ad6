package liaison.app.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.value.Period;
import liaison.scene.Box;
import liaison.scene.graph.Arrangement;

/**
 * Places in the layout of all records, so that in a large graph nothing jumps when a filter or a
 * period leaves nodes out. The layout made last is kept; any thread may call.
 */
final class WholeLayouts {

  /** What a layout was made for; datasets are compared by identity, they are snapshots. */
  private record Made(
      Dataset data,
      NetworkSpec spec,
      String hidden,
      ViewOptions options,
      Network network,
      Layout layout) {

    @SuppressWarnings("ReferenceEquality")
    boolean fits(
        Dataset wanted, NetworkSpec wantedSpec, String wantedHidden, ViewOptions wantedOptions) {
      return data == wanted
          && spec.equals(wantedSpec)
          && hidden.equals(wantedHidden)
          && LayoutChoice.isLaidOutAlike(options, wantedOptions);
    }
  }

  /** A network and where its nodes stand. */
  record Placed(Network network, Layout layout) {}

  private Optional<Made> last = Optional.empty();

  /** The rule by which a network holds every record that any filter or period may leave. */
  static NetworkSpec whole(NetworkSpec spec) {
    return spec.withFilter(Filter.NONE).withPeriod(Period.ALWAYS);
  }

  /**
   * The places of a network's nodes in the layout of all records, with the extent of that; empty
   * when the network has a node that is not there.
   *
   * @param hidden id of the node left out of the layout, empty for none
   * @param whole makes the layout of all records when it is not there yet
   */
  synchronized Optional<Arrangement.Free> places(
      PictureRequest request, Network network, String hidden, Supplier<Placed> whole) {
    NetworkSpec spec = whole(request.spec());
    ViewOptions options = request.options();
    Made made =
        last.filter(kept -> kept.fits(request.data(), spec, hidden, options))
            .orElseGet(() -> {
              Placed placed = whole.get();
              return new Made(
                  request.data(), spec, hidden, options, placed.network(), placed.layout());
            });
    last = Optional.of(made);
    double[] wholeX = made.layout().x();
    double[] wholeY = made.layout().y();
    double[] x = new double[network.nodeCount()];
    double[] y = new double[x.length];
    for (int node = 0; node < x.length; node++) {
      int there = made.network().indexOf(network.node(node).id());
      if (there < 0) {
        return Optional.empty();
      }
      x[node] = wholeX[there];
      y[node] = wholeY[there];
    }
    return Optional.of(
        new Arrangement.Free(
            new Layout(x, y, made.layout().guides()), Optional.of(around(wholeX, wholeY))));
  }

  private static Box around(double[] x, double[] y) {
    double left = Arrays.stream(x).min().orElse(0);
    double top = Arrays.stream(y).min().orElse(0);
    return new Box(
        left, top, Arrays.stream(x).max().orElse(0) - left, Arrays.stream(y).max().orElse(0) - top);
  }
}
