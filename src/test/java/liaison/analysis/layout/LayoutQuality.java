package liaison.analysis.layout;

import java.util.Arrays;
import java.util.SplittableRandom;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/**
 * How well a layout shows a network, measured at some nodes drawn by chance.
 *
 * <p>Both measures go by hops, and each figure means little without that of places drawn by chance
 * ({@link #floor}) beside it. Costs a search through the component and a pass over all places for
 * each node drawn. The same network, layout and seed give the same figures.
 *
 * @param preservation of the ten nodes nearest in the layout, the share that is no farther by hops
 *     than the tenth nearest by hops: where several are equally far, any of them counts. Nodes that
 *     reach fewer than ten others count with as many as there are, nodes without ties not at all
 * @param stress mean over pairs of {@code (scale · distance / hops - 1)²} with the scale that makes
 *     it least; pairs of different components do not count
 */
public record LayoutQuality(double preservation, double stress) {

  private static final int NEAREST = 10;

  /** Nodes drawn: figures stay within about 0.01. */
  private static final int DRAWN = 1000;

  /** Of a layout, measured at a thousand nodes. */
  public static LayoutQuality of(Network network, Layout layout, long seed) {
    double[] x = layout.x();
    double[] y = layout.y();
    int[] drawn = drawn(network, new SplittableRandom(seed));
    Sums sums = new Sums();
    int[] hops = new int[x.length];
    int[] queue = new int[x.length];
    double preserved = 0;
    for (int v : drawn) {
      int reached = search(network, v, hops, queue);
      preserved += preserved(hops, queue, nearest(x, y, v, Math.min(NEAREST, reached)));
      for (int at = 1; at <= reached; at++) {
        int w = queue[at];
        sums.add(Math.hypot(x[w] - x[v], y[w] - y[v]) / hops[w]);
      }
    }
    return new LayoutQuality(preserved / Math.max(1, drawn.length), sums.stress());
  }

  /** Of places drawn evenly from a disc. */
  public static LayoutQuality floor(Network network, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[network.nodeCount()];
    double[] y = new double[network.nodeCount()];
    for (int v = 0; v < x.length; v++) {
      double angle = 2 * StrictMath.PI * random.nextDouble();
      double radius = StrictMath.sqrt(random.nextDouble());
      x[v] = radius * StrictMath.cos(angle);
      y[v] = radius * StrictMath.sin(angle);
    }
    return of(network, new Layout(x, y), seed);
  }

  /** Sums over pairs of which the stress is made. */
  private static final class Sums {

    private long pairs;
    private double sum;
    private double squares;

    void add(double stretch) {
      pairs++;
      sum += stretch;
      squares += stretch * stretch;
    }

    double stress() {
      return squares > 0 ? 1 - sum * sum / squares / pairs : 0;
    }
  }

  /** Nodes that have ties, a thousand at most, none twice. */
  private static int[] drawn(Network network, SplittableRandom random) {
    int[] tied = new int[network.nodeCount()];
    int count = 0;
    for (int v = 0; v < tied.length; v++) {
      if (network.degree(v) > 0) {
        tied[count++] = v;
      }
    }
    int wanted = Math.min(DRAWN, count);
    for (int at = 0; at < wanted; at++) {
      int other = at + random.nextInt(count - at);
      int swapped = tied[at];
      tied[at] = tied[other];
      tied[other] = swapped;
    }
    return Arrays.copyOf(tied, wanted);
  }

  /** Fills in hops, -1 where there is no way; how many others were reached, in order of hops. */
  private static int search(Network network, int from, int[] hops, int[] queue) {
    Arrays.fill(hops, -1);
    hops[from] = 0;
    queue[0] = from;
    int write = 1;
    for (int read = 0; read < write; read++) {
      int v = queue[read];
      for (int arc = network.offset(v); arc < network.offset(v + 1); arc++) {
        int next = network.neighbour(arc);
        if (hops[next] < 0) {
          hops[next] = hops[v] + 1;
          queue[write++] = next;
        }
      }
    }
    return write - 1;
  }

  /** The nodes nearest in the plane, without the node itself. */
  private static int[] nearest(double[] x, double[] y, int v, int count) {
    int[] nodes = new int[count];
    double[] squares = new double[count];
    Arrays.fill(squares, Double.POSITIVE_INFINITY);
    for (int w = 0; w < x.length; w++) {
      double dx = x[w] - x[v];
      double dy = y[w] - y[v];
      double square = dx * dx + dy * dy;
      if (w != v && square < squares[count - 1]) {
        int at = count - 1;
        for (; at > 0 && squares[at - 1] > square; at--) {
          squares[at] = squares[at - 1];
          nodes[at] = nodes[at - 1];
        }
        squares[at] = square;
        nodes[at] = w;
      }
    }
    return nodes;
  }

  private static double preserved(int[] hops, int[] queue, int[] nearest) {
    int limit = hops[queue[nearest.length]];
    int kept = 0;
    for (int w : nearest) {
      kept += hops[w] >= 0 && hops[w] <= limit ? 1 : 0;
    }
    return (double) kept / nearest.length;
  }
}
