package liaison.analysis.layout;

import java.util.OptionalInt;
import liaison.model.network.Network;

/**
 * Says whether a network is star-like, and around whom.
 *
 * <p>It is when the node with most neighbours (of several the one of greatest weight, then the
 * first) ends at least half of the ties; or when it is tied to at least 60 % of the other tied
 * nodes and has twice as many neighbours as anybody else, so that a consortium of many does not
 * hide the hub. Networks of fewer than three ties are not star-like. Time linear in nodes and ties.
 */
public final class StarTest {

  private static final int FEWEST_TIES = 3;

  private StarTest() {}

  /** The hub of a star-like network, empty for any other. */
  public static OptionalInt hubOfStar(Network network) {
    OptionalInt found = hub(network);
    if (found.isEmpty() || network.tieCount() < FEWEST_TIES) {
      return OptionalInt.empty();
    }
    int hub = found.getAsInt();
    int degree = network.degree(hub);
    int tied = 0;
    int second = 0;
    for (int v = 0; v < network.nodeCount(); v++) {
      tied += network.degree(v) > 0 ? 1 : 0;
      second = v == hub ? second : Math.max(second, network.degree(v));
    }
    boolean holdsHalf = 2 * degree >= network.tieCount();
    boolean reachesMost = 10 * degree >= 6 * (tied - 1) && degree >= 2 * second;
    return holdsHalf || reachesMost ? found : OptionalInt.empty();
  }

  /** The node with most neighbours, empty in a network without ties. */
  public static OptionalInt hub(Network network) {
    int best = -1;
    for (int v = 0; v < network.nodeCount(); v++) {
      boolean isMore =
          best < 0
              || network.degree(v) > network.degree(best)
              || (network.degree(v) == network.degree(best)
                  && strength(network, v) > strength(network, best));
      if (network.degree(v) > 0 && isMore) {
        best = v;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static double strength(Network network, int node) {
    double sum = 0;
    for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
      sum += network.weight(network.tie(arc));
    }
    return sum;
  }
}
