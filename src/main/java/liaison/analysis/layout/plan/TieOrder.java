package liaison.analysis.layout.plan;

import java.util.Arrays;
import liaison.base.Progress;
import liaison.model.network.Network;

/**
 * An order of some nodes in which those tied to each other stand near: the strongest first, then
 * each time the one that is tied most to those placed last. Time O(m² + ties) for up to 2,000
 * nodes; of more, by strength alone.
 */
final class TieOrder {

  private static final int MANY = 2000;
  private static final double FADE = 0.7;

  private final Network network;
  private final int[] members;
  private final Progress progress;

  TieOrder(Network network, int[] members, Progress progress) {
    this.network = network;
    this.members = members;
    this.progress = progress;
  }

  int[] order() {
    int[] strongest = Places.byStrength(network, members);
    if (members.length > MANY) {
      return strongest;
    }
    int[] place = new int[network.nodeCount()];
    Arrays.fill(place, -1);
    for (int at = 0; at < strongest.length; at++) {
      place[strongest[at]] = at;
    }
    double[] near = new double[strongest.length];
    boolean[] isTaken = new boolean[strongest.length];
    int[] order = new int[strongest.length];
    for (int at = 0; at < order.length; at++) {
      progress.step(0, 0);
      int best = -1;
      for (int candidate = 0; candidate < near.length; candidate++) {
        near[candidate] *= FADE;
        if (!isTaken[candidate] && (best < 0 || near[candidate] > near[best])) {
          best = candidate;
        }
      }
      isTaken[best] = true;
      order[at] = strongest[best];
      for (int arc = network.offset(order[at]); arc < network.offset(order[at] + 1); arc++) {
        int other = place[network.neighbour(arc)];
        if (other >= 0) {
          near[other] += network.weight(network.tie(arc));
        }
      }
    }
    return order;
  }
}
