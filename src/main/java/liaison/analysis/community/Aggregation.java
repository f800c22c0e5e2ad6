package liaison.analysis.community;

import java.util.Arrays;
import liaison.base.Progress;

/** Makes the graph whose nodes are the groups of another; ties of two groups are added up. */
final class Aggregation {

  private static final int GROUPS_PER_STEP = 4096;

  private Aggregation() {}

  /** The graph of groups. */
  static LevelGraph of(
      LevelGraph graph, int[] group, LevelGraph.Members members, Progress progress) {
    int groups = members.groups();
    int[] start = new int[groups];
    int[] end = new int[groups];
    double[] nodeWeight = new double[groups];
    int arcs = 0;
    for (int node = 0; node < graph.nodes(); node++) {
      arcs += graph.end()[node] - graph.start()[node];
    }
    int[] neighbour = new int[arcs];
    double[] weight = new double[arcs];
    int[] place = new int[groups]; // of the arc to a group, while one group is at hand
    Arrays.fill(place, -1);
    int at = 0;
    for (int one = 0; one < groups; one++) {
      if (one % GROUPS_PER_STEP == 0) {
        progress.step(one, groups);
      }
      start[one] = at;
      for (int i = members.first()[one]; i < members.first()[one + 1]; i++) {
        int node = members.order()[i];
        nodeWeight[one] += graph.nodeWeight()[node];
        for (int arc = graph.start()[node]; arc < graph.end()[node]; arc++) {
          int other = group[graph.neighbour()[arc]];
          int known = place[other];
          if (known >= start[one]) {
            weight[known] += graph.weight(arc);
          } else if (other != one) {
            place[other] = at;
            neighbour[at] = other;
            weight[at++] = graph.weight(arc);
          }
        }
      }
      end[one] = at;
    }
    return new LevelGraph(groups, start, end, neighbour, weight, nodeWeight);
  }
}
