package liaison.analysis.layout.plan;

import java.util.Arrays;
import liaison.analysis.layout.Component;
import liaison.analysis.layout.DrawnDiscs;
import liaison.analysis.layout.stress.StressDescent;
import liaison.analysis.network.Neighbourhood;
import liaison.base.Progress;
import liaison.model.network.Network;

/**
 * The small layout of one group, in a disc around (0, 0): its largest part by steps between
 * members, the others on a spiral around it.
 */
final class GroupInside {

  private static final double PER_NODE = 0.62;
  private static final double RIM = 0.45;
  private static final double TURN = 2.399963229728653;
  private static final int ROUNDS = 60;
  private static final int CROWD = 1500;

  private final Network network;
  private final int[] members;
  private final double[] radii;

  GroupInside(Network network, int[] members, double[] radii) {
    this.network = network;
    this.members = members;
    this.radii = radii;
  }

  /** Fills in the places of the members; the radius of the disc. */
  double lay(long seed, double[] x, double[] y, Progress progress) {
    if (members.length == 1) {
      return radii[members[0]];
    }
    boolean[] isKept = new boolean[network.nodeCount()];
    Arrays.stream(members).forEach(v -> isKept[v] = true);
    Network own = Neighbourhood.keep(network, isKept);
    Component main = Component.of(own).getFirst();
    double[] ownX = new double[members.length];
    double[] ownY = new double[members.length];
    double core = core(main, seed, ownX, ownY, progress);
    around(own, main, core, ownX, ownY);
    double[] ownRadii = Arrays.stream(members).mapToDouble(v -> radii[v]).toArray();
    if (members.length < CROWD) {
      DrawnDiscs.separate(ownX, ownY, ownRadii, ROUNDS);
    }
    double radius = 0;
    for (int at = 0; at < members.length; at++) {
      x[members[at]] = ownX[at];
      y[members[at]] = ownY[at];
      radius = Math.max(radius, Math.hypot(ownX[at], ownY[at]) + ownRadii[at]);
    }
    return radius + RIM;
  }

  /** The largest part within a disc of its own; the radius of that. */
  private static double core(Component main, long seed, double[] x, double[] y, Progress progress) {
    int count = main.size();
    if (count == 1) {
      return 0;
    }
    double[] partX = new double[count];
    double[] partY = new double[count];
    StressDescent.place(main, seed, partX, partY, (done, total) -> progress.step(0, 0));
    double meanX = Arrays.stream(partX).average().orElse(0);
    double meanY = Arrays.stream(partY).average().orElse(0);
    double most = 1e-9;
    for (int v = 0; v < count; v++) {
      partX[v] -= meanX;
      partY[v] -= meanY;
      most = Math.max(most, Math.hypot(partX[v], partY[v]));
    }
    double radius = PER_NODE * StrictMath.sqrt(count);
    for (int v = 0; v < count; v++) {
      x[main.members()[v]] = partX[v] * radius / most;
      y[main.members()[v]] = partY[v] * radius / most;
    }
    return radius;
  }

  private static void around(Network own, Component main, double core, double[] x, double[] y) {
    boolean[] isPlaced = new boolean[x.length];
    if (main.size() > 1) {
      Arrays.stream(main.members()).forEach(v -> isPlaced[v] = true);
    }
    double inner = core == 0 ? 0 : core / PER_NODE + 1;
    int next = 0;
    for (int v : Places.byStrength(own, all(own))) {
      if (!isPlaced[v]) {
        double radius = PER_NODE * StrictMath.sqrt(inner * inner + next);
        x[v] = radius * StrictMath.cos(next * TURN);
        y[v] = radius * StrictMath.sin(next * TURN);
        next++;
      }
    }
  }

  private static int[] all(Network own) {
    int[] all = new int[own.nodeCount()];
    Arrays.setAll(all, v -> v);
    return all;
  }
}
