package liaison.analysis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import liaison.model.network.Network;

/**
 * Weights of the ties to a hub in at most three classes, the greatest first: the weights themselves
 * where there are no more than three, else steps of equal ratio between least and greatest. Nodes
 * not tied to the hub are a last class of weight 0.
 */
final class IntensityClasses {

  private static final int MOST = 3;

  /** Weights from {@code low} to {@code high}, both met. */
  record Range(double low, double high) {}

  private final List<Range> ranges = new ArrayList<>();
  private final int[] classOf;

  IntensityClasses(Network network, int hub) {
    double[] weight = new double[network.nodeCount()];
    for (int arc = network.offset(hub); arc < network.offset(hub + 1); arc++) {
      weight[network.neighbour(arc)] = network.weight(network.tie(arc));
    }
    TreeSet<Double> different = new TreeSet<>();
    boolean hasBeyond = false;
    for (int v = 0; v < weight.length; v++) {
      if (v != hub && weight[v] > 0) {
        different.add(weight[v]);
      }
      hasBeyond |= v != hub && weight[v] == 0;
    }
    divide(different);
    if (hasBeyond) {
      ranges.add(new Range(0, 0));
    }
    classOf = new int[weight.length];
    for (int v = 0; v < weight.length; v++) {
      classOf[v] = v == hub ? -1 : find(weight[v]);
    }
  }

  private void divide(TreeSet<Double> different) {
    if (different.size() <= MOST) {
      different.descendingSet().forEach(weight -> ranges.add(new Range(weight, weight)));
      return;
    }
    double least = different.first();
    double ratio = StrictMath.pow(different.last() / least, 1.0 / MOST);
    for (int step = MOST - 1; step >= 0; step--) {
      double from = step == 0 ? least : least * StrictMath.pow(ratio, step);
      double upTo = step == MOST - 1 ? Double.MAX_VALUE : least * StrictMath.pow(ratio, step + 1);
      var within = different.subSet(from, true, upTo, false);
      if (!within.isEmpty()) {
        ranges.add(new Range(within.first(), within.last()));
      }
    }
  }

  private int find(double weight) {
    for (int at = 0; at < ranges.size(); at++) {
      if (weight >= ranges.get(at).low()) {
        return at;
      }
    }
    return ranges.size() - 1;
  }

  List<Range> ranges() {
    return ranges;
  }

  int of(int node) {
    return classOf[node];
  }

  int[] all() {
    return classOf.clone();
  }
}
