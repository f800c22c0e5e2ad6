package liaison.scene.graph;

import java.util.Arrays;
import liaison.model.network.Network;
import liaison.model.network.Node;
import liaison.scene.PictureScale;

/**
 * Radius of each node in page units: its area grows with its value, within bounds.
 *
 * @param radius by node number
 * @param unit radius of the value 1 between the bounds
 * @param least smallest radius
 * @param most greatest radius
 */
record NodeSizes(double[] radius, double unit, double least, double most) {

  private static final double LEAST = 5;
  private static final double MOST = 32;
  private static final double CONSTANT = 8;

  /**
   * @param hub node whose size does not set the scale, -1 for none
   * @param leastAt1280 radius of the smallest value on a page of 1280 × 800
   */
  static NodeSizes of(
      Network network, GraphOptions options, int hub, PictureScale scale, double leastAt1280) {
    double[] values = options.sizes().values();
    boolean sized = values.length == network.nodeCount();
    double greatest = 0;
    double smallest = Double.POSITIVE_INFINITY;
    for (int node = 0; sized && node < values.length; node++) {
      if (node != hub && values[node] > 0) {
        greatest = Math.max(greatest, values[node]);
        smallest = Math.min(smallest, values[node]);
      }
    }
    sized &= greatest > 0;
    double crowd = crowding(network.nodeCount());
    double least = scale.length(Math.min(LEAST, leastAt1280) * crowd);
    double most = scale.length(MOST * crowd);
    double unit = sized ? Math.min(least / Math.sqrt(smallest), most / Math.sqrt(greatest)) : 0;
    double[] radius = new double[network.nodeCount()];
    Arrays.fill(radius, scale.length(Math.min(CONSTANT * crowd, 1.2 * leastAt1280)));
    for (int node = 0; node < radius.length; node++) {
      if (network.node(node).kind() == Node.Kind.COLLABORATION) {
        radius[node] = 0.7 * least;
      } else if (sized) {
        double value = Math.max(0, values[node]);
        radius[node] = Math.clamp(unit * Math.sqrt(value), least, most);
      }
    }
    return new NodeSizes(radius, sized ? unit : 0, least, most);
  }

  /** Nodes shrink when there are very many. */
  private static double crowding(int nodes) {
    return Math.clamp(Math.sqrt(250.0 / Math.max(1, nodes)), 0.45, 1);
  }

  /** All of them larger or smaller. */
  NodeSizes times(double factor) {
    double[] next = Arrays.stream(radius).map(value -> value * factor).toArray();
    return new NodeSizes(next, unit * factor, least * factor, most * factor);
  }

  /** Each radius over the smallest. */
  double[] relative() {
    return Arrays.stream(radius).map(value -> value / least).toArray();
  }

  boolean saySomething() {
    return unit > 0;
  }

  double of(double value) {
    return Math.clamp(unit * Math.sqrt(value), least, most);
  }
}
