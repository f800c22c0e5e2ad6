package liaison.analysis.centrality;

import java.util.Arrays;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.community.Grouping;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Partition;

/**
 * Connected components: two nodes are in one group when a chain of ties leads from one to the
 * other. The partition has no quality.
 *
 * <p>Source: J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
 * Communications of the ACM 16 (1973) 372–378, doi:10.1145/362248.362272; breadth first.
 *
 * <p>Cost: linear in nodes and ties, two numbers per node.
 *
 * <p>Odd cases: an empty network has no groups; one node and each isolated node are a group of
 * their own; a network has no self-ties and no parallel ties; weights are not looked at.
 *
 * <p>Nothing is random. Progress and cancel: at each node.
 */
public final class Components implements Analysis<Partition> {

  public static final String ID = "components";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.NONE;
  }

  @Override
  public Partition run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    int count = network.nodeCount();
    int[] label = new int[count];
    Arrays.fill(label, -1);
    int[] queue = new int[count];
    for (int start = 0; start < count; start++) {
      progress.step(start, count);
      if (label[start] < 0) {
        spread(network, start, label, queue);
      }
    }
    return Grouping.numbered(label, Double.NaN);
  }

  private static void spread(Network network, int start, int[] label, int[] queue) {
    int write = 0;
    label[start] = start;
    queue[write++] = start;
    for (int read = 0; read < write; read++) {
      int node = queue[read];
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        int other = network.neighbour(arc);
        if (label[other] < 0) {
          label[other] = start;
          queue[write++] = other;
        }
      }
    }
  }
}
