package liaison.analysis.layout;

import java.util.SplittableRandom;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/** Nodes under the forces of the {@link ForceLayout}. */
final class ForceField {

  private static final double REPULSION = 2;
  private static final double GRAVITY = 0.5;
  private static final double START_UNIT = 4;

  private final Network network;
  private final double[] x;
  private final double[] y;
  private final double[] mass;
  private final double[] pull;
  private final double[] stiffness;
  private final double heat;
  private double unit = 1;

  /** Nodes at places hashed from their ids. */
  ForceField(Network network, long seed) {
    this(network, new double[network.nodeCount()], new double[network.nodeCount()], 1);
    double radius = START_UNIT * StrictMath.sqrt(x.length);
    for (int v = 0; v < x.length; v++) {
      SplittableRandom random = new SplittableRandom(hash(network.node(v).id(), seed));
      double angle = 2 * StrictMath.PI * random.nextDouble();
      double distance = radius * StrictMath.sqrt(random.nextDouble());
      x[v] = distance * StrictMath.cos(angle);
      y[v] = distance * StrictMath.sin(angle);
    }
  }

  /** Nodes at given places, to be moved gently. */
  ForceField(Network network, Layout start) {
    this(network, start.x(), start.y(), 0.05);
    unit = nearest();
    for (int v = 0; v < x.length; v++) {
      x[v] *= START_UNIT / unit;
      y[v] *= START_UNIT / unit;
    }
  }

  private ForceField(Network network, double[] x, double[] y, double heat) {
    this.network = network;
    this.x = x.clone();
    this.y = y.clone();
    this.heat = heat;
    this.mass = new double[x.length];
    this.stiffness = new double[x.length];
    this.pull = new double[network.tieCount()];
    double mean = 0;
    for (int tie = 0; tie < pull.length; tie++) {
      mean += network.weight(tie) / pull.length;
    }
    for (int tie = 0; tie < pull.length; tie++) {
      double relative = StrictMath.sqrt(network.weight(tie) / mean);
      pull[tie] = StrictMath.min(3, StrictMath.max(0.3, relative));
      stiffness[network.from(tie)] += pull[tie];
      stiffness[network.to(tie)] += pull[tie];
    }
    for (int v = 0; v < mass.length; v++) {
      mass[v] = StrictMath.sqrt(1 + network.degree(v));
    }
  }

  /** FNV-1a over the id, mixed with the seed. */
  private static long hash(String id, long seed) {
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < id.length(); at++) {
      hash = (hash ^ id.charAt(at)) * 0x100000001b3L;
    }
    return hash ^ (seed * 0x9e3779b97f4a7c15L);
  }

  /** Moves the nodes until they are cool, then to the mean distance of neighbours they had. */
  void settle(int iterations, Progress progress) {
    double[] dx = new double[x.length];
    double[] dy = new double[x.length];
    QuadTree tree = new QuadTree(x, y, mass);
    double hottest = heat * START_UNIT * StrictMath.sqrt(x.length) / 4;
    for (int iteration = 0; iteration < iterations; iteration++) {
      progress.step(iteration, iterations);
      double cold = 1 - (double) iteration / iterations;
      forces(tree, dx, dy);
      move(dx, dy, hottest * cold * StrictMath.sqrt(cold));
    }
    double factor = unit / nearest();
    for (int v = 0; v < x.length; v++) {
      x[v] *= factor;
      y[v] *= factor;
    }
  }

  private void forces(QuadTree tree, double[] dx, double[] dy) {
    tree.build();
    tree.forces(dx, dy);
    for (int v = 0; v < x.length; v++) {
      double distance = Math.sqrt(x[v] * x[v] + y[v] * y[v]) + 1e-9;
      dx[v] = mass[v] * (REPULSION * dx[v] - GRAVITY * x[v] / distance);
      dy[v] = mass[v] * (REPULSION * dy[v] - GRAVITY * y[v] / distance);
    }
    for (int tie = 0; tie < pull.length; tie++) {
      int a = network.from(tie);
      int b = network.to(tie);
      dx[a] += pull[tie] * (x[b] - x[a]);
      dy[a] += pull[tie] * (y[b] - y[a]);
      dx[b] += pull[tie] * (x[a] - x[b]);
      dy[b] += pull[tie] * (y[a] - y[b]);
    }
  }

  private void move(double[] dx, double[] dy, double most) {
    for (int v = 0; v < x.length; v++) {
      double step = 0.5 / (1 + stiffness[v]);
      double length = step * Math.sqrt(dx[v] * dx[v] + dy[v] * dy[v]);
      double factor = length > most ? step * most / length : step;
      x[v] += dx[v] * factor;
      y[v] += dy[v] * factor;
    }
  }

  /** Mean distance between nearest neighbours. */
  private double nearest() {
    if (x.length < 2) {
      return 1;
    }
    int[] order = Sweep.byLeft(x, new double[x.length]);
    double sum = 0;
    for (int at = 0; at < order.length; at++) {
      double nearest = beside(order, at, 1, Double.POSITIVE_INFINITY);
      sum += Math.sqrt(beside(order, at, -1, nearest));
    }
    return Math.max(sum / x.length, 1e-9);
  }

  /** The least squared distance to those on one side in the order of x, or what is less so far. */
  private double beside(int[] order, int at, int step, double soFar) {
    int v = order[at];
    double nearest = soFar;
    for (int next = at + step; next >= 0 && next < order.length; next += step) {
      double dx = x[order[next]] - x[v];
      double dy = y[order[next]] - y[v];
      if (dx * dx >= nearest) {
        break;
      }
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
    return nearest;
  }

  /** Turns the longest direction level. */
  void turnLevel() {
    double meanX = 0;
    double meanY = 0;
    for (int v = 0; v < x.length; v++) {
      meanX += x[v] / x.length;
      meanY += y[v] / x.length;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int v = 0; v < x.length; v++) {
      x[v] -= meanX;
      y[v] -= meanY;
      xx += x[v] * x[v];
      xy += x[v] * y[v];
      yy += y[v] * y[v];
    }
    double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    for (int v = 0; v < x.length; v++) {
      double level = cos * x[v] + sin * y[v];
      y[v] = cos * y[v] - sin * x[v];
      x[v] = level;
    }
  }

  Layout layout() {
    return new Layout(x, y);
  }
}
