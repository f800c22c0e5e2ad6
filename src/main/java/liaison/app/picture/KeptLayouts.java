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

  private static final double APART = 1.2;
  private static final double TURN = 2.399963229728653;
  private static final int TRIES = 400;

  /** What a layout was asked for, but for the records. */
  record Wanted(NetworkSpec spec, ViewOptions options, String hidden) {}

  private record Made(Wanted wanted, Network network, Arrangement.Free free) {}

  private Optional<Made> last = Optional.empty();

  /** The places of a network's nodes: as they were, or anew when it is another graph. */
  synchronized Arrangement.Free places(Wanted wanted, Network network, Supplier<Layout> anew) {
    Arrangement.Free next =
        last.filter(made -> made.wanted().equals(wanted))
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
    for (int node = 0; node < count; node++) {
      if (!isPlaced[node]) {
        place(network, node, x, y, isPlaced, all);
      }
    }
    Layout layout = new Layout(x, y);
    boolean isFitted = made.free().extent().isEmpty() && around(layout).equals(all);
    return Optional.of(
        new Arrangement.Free(
            layout, isFitted ? Optional.empty() : made.free().extent().or(() -> Optional.of(all))));
  }

  /** On a spiral around the middle of its neighbours, at the first free place within the box. */
  private static void place(
      Network network, int node, double[] x, double[] y, boolean[] isPlaced, Box all) {
    double midX = 0;
    double midY = 0;
    int tied = 0;
    for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
      int other = network.neighbour(arc);
      if (isPlaced[other]) {
        midX += x[other];
        midY += y[other];
        tied++;
      }
    }
    midX = tied == 0 ? all.centreX() : midX / tied;
    midY = tied == 0 ? all.centreY() : midY / tied;
    for (int at = 1; at <= TRIES; at++) {
      double radius = APART * StrictMath.sqrt(at);
      x[node] =
          Math.clamp(midX + radius * StrictMath.cos(at * TURN), all.x(), all.x() + all.width());
      y[node] =
          Math.clamp(midY + radius * StrictMath.sin(at * TURN), all.y(), all.y() + all.height());
      if (isFree(node, x, y, isPlaced)) {
        break;
      }
    }
    isPlaced[node] = true;
  }

  private static boolean isFree(int node, double[] x, double[] y, boolean[] isPlaced) {
    for (int other = 0; other < x.length; other++) {
      if (other != node
          && isPlaced[other]
          && Math.hypot(x[other] - x[node], y[other] - y[node]) < APART) {
        return false;
      }
    }
    return true;
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
