package liaison.analysis.layout.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import liaison.base.Progress;
import liaison.model.network.Guide;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/**
 * Sets layers of nodes side by side as columns, names to the right of the nodes; within a layer
 * nodes stand in the order of the middle of their neighbours in the other layers, after Sugiyama,
 * Tagawa and Toda (1981, DOI 10.1109/TSMC.1981.4308636). A layer of many nodes takes several
 * columns. Time O(sweeps · (n log n + ties)).
 */
final class Columns {

  private static final int SWEEPS = 12;
  private static final double ASPECT = 1.6;
  private static final double BETWEEN = 2.2;

  private final Network network;
  private final List<Layer> layers;
  private final int[] layerOf;
  private final double[] height;

  /**
   * Nodes that belong together.
   *
   * @param list what the code is, as in {@link Guide}
   * @param code what they share
   * @param members numbers of the nodes
   */
  record Layer(String list, String code, int[] members) {}

  /**
   * @param layers from left to right, each node in one
   */
  Columns(Network network, List<Layer> layers) {
    this.network = network;
    this.layers = new ArrayList<>();
    this.layerOf = new int[network.nodeCount()];
    this.height = new double[network.nodeCount()];
    for (Layer layer : layers) {
      int[] members = Places.byStrength(network, layer.members());
      Arrays.stream(members).forEach(v -> layerOf[v] = this.layers.size());
      this.layers.add(new Layer(layer.list(), layer.code(), members));
    }
  }

  Layout lay(Progress progress) {
    for (int at = 0; at < layers.size(); at++) {
      heights(layers.get(at).members());
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      progress.step(sweep, SWEEPS);
      for (int at = 0; at < layers.size(); at++) {
        sort(sweep % 2 == 0 ? at : layers.size() - 1 - at);
      }
    }
    return place();
  }

  /** Heights from 0 to 1 by place in the layer. */
  private void heights(int[] members) {
    for (int at = 0; at < members.length; at++) {
      height[members[at]] = (at + 0.5) / members.length;
    }
  }

  private void sort(int at) {
    Layer layer = layers.get(at);
    double[] wanted = new double[layer.members().length];
    for (int m = 0; m < wanted.length; m++) {
      int v = layer.members()[m];
      double sum = 0;
      double weight = 0;
      for (int arc = network.offset(v); arc < network.offset(v + 1); arc++) {
        int other = network.neighbour(arc);
        double own = network.weight(network.tie(arc)) * (layerOf[other] == at ? 0.3 : 1);
        sum += own * height[other];
        weight += own;
      }
      wanted[m] = weight > 0 ? sum / weight : 2;
    }
    int[] sorted = Places.sorted(layer.members(), wanted);
    layers.set(at, new Layer(layer.list(), layer.code(), sorted));
    heights(sorted);
  }

  private Layout place() {
    int rows = rows();
    double[] x = new double[network.nodeCount()];
    double[] y = new double[network.nodeCount()];
    List<Guide> guides = new ArrayList<>();
    double left = 0;
    for (Layer layer : layers) {
      int count = layer.members().length;
      int columns = (count + rows - 1) / rows;
      int lines = columns == 0 ? 0 : (count + columns - 1) / columns;
      double top = -lines * Places.LINE / 2;
      for (int at = 0; at < count; at++) {
        int v = layer.members()[at];
        // down the columns in turn, so that neighbours in order stay at like heights
        x[v] = left + Places.COLUMN * (at % columns) + zigzag(at / columns);
        y[v] = top + Places.LINE * (at / columns);
      }
      double width = Places.COLUMN * Math.max(1, columns);
      if (count > 0) {
        guides.add(
            new Guide(
                Guide.Shape.COLUMN,
                left - 0.4,
                -rows * Places.LINE / 2,
                width,
                rows * Places.LINE,
                layer.list(),
                layer.code(),
                count));
        left += width + BETWEEN;
      }
    }
    return centred(x, y, guides);
  }

  /** Ties within a column do not run through the nodes between. */
  private static double zigzag(int line) {
    return 0.28 * (line % 3);
  }

  /** Rows at which the page has its shape. */
  private int rows() {
    int most = layers.stream().mapToInt(layer -> layer.members().length).max().orElse(1);
    int low = 1;
    int high = Math.max(1, most);
    while (low < high) {
      int middle = (low + high) / 2;
      if (width(middle) > ASPECT * middle * Places.LINE) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double width(int rows) {
    double width = 0;
    for (Layer layer : layers) {
      int columns = (layer.members().length + rows - 1) / rows;
      width += columns == 0 ? 0 : columns * Places.COLUMN + BETWEEN;
    }
    return width;
  }

  private static Layout centred(double[] x, double[] y, List<Guide> guides) {
    double low = Arrays.stream(x).min().orElse(0);
    double high = Arrays.stream(x).max().orElse(0);
    double shift = -(low + high) / 2;
    for (int v = 0; v < x.length; v++) {
      x[v] += shift;
    }
    return new Layout(x, y, guides.stream().map(guide -> guide.moved(shift, 0)).toList());
  }
}
