package liaison.analysis.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.TiePartition;

/**
 * Biconnected parts: two ties are in one part when they lie on a common circle, so that no single
 * node separates the nodes of a part; a bridge is a part of its own.
 *
 * <p>Source: J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
 * Communications of the ACM 16 (1973) 372–378, doi:10.1145/362248.362272.
 *
 * <p>Cost: linear in nodes and ties, in time and memory.
 *
 * <p>Odd cases: a network without ties has no parts, and isolated nodes are in none; each component
 * has its own; a network has no self-ties and no parallel ties; weights are not looked at.
 *
 * <p>Nothing is random. Progress and cancel: every thousand nodes.
 */
public final class BiconnectedParts implements Analysis<TiePartition> {

  public static final String ID = "biconnected-parts";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.NONE;
  }

  @Override
  public TiePartition run(Subject subject, Params chosen, Progress progress) {
    Biconnection found = new Biconnection(subject.network(), progress);
    return new TiePartition(ranked(found.part(), found.parts()), found.parts());
  }

  /** Groups numbered anew: largest first, of equals the one with the lowest tie. */
  private static int[] ranked(int[] part, int parts) {
    int[] size = new int[parts];
    int[] lowest = new int[parts];
    for (int tie = part.length - 1; tie >= 0; tie--) {
      size[part[tie]]++;
      lowest[part[tie]] = tie;
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, parts).boxed().toList());
    order.sort(
        Comparator.<Integer>comparingInt(one -> -size[one]).thenComparingInt(one -> lowest[one]));
    int[] rank = new int[parts];
    for (int at = 0; at < parts; at++) {
      rank[order.get(at)] = at;
    }
    return Arrays.stream(part).map(one -> rank[one]).toArray();
  }
}
