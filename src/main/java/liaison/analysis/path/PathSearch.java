package liaison.analysis.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Paths;

/**
 * All shortest paths between two nodes, up to a limit, ordered by the numbers of their nodes.
 *
 * <p>Source: E. W. Dijkstra, A note on two problems in connexion with graphs, Numerische Mathematik
 * 1 (1959) 269–271, doi:10.1007/BF01386390; breadth first where hops count.
 *
 * <p>Cost: nodes + ties in time, times log(nodes) with lengths, plus the nodes of the paths given;
 * memory linear in nodes and ties.
 *
 * <p>Odd cases: an id that no node has, and nodes of different components, give no path; a node has
 * one path to itself, of length 0; a network has no self-ties, no parallel ties and only positive
 * weights. {@code weights=none} counts hops, {@code strength} takes one over the weight as the
 * length of a tie, {@code length} the weight itself; lengths that differ only by rounding are
 * equal.
 *
 * <p>Nothing is random. Progress and cancel: every {@value ShortestPaths#CHECKED} nodes.
 */
public final class PathSearch implements Analysis<Paths> {

  public static final String ID = "shortest-paths";

  /** Parameter: id of the node paths start at. */
  public static final String FROM = "from";

  /** Parameter: id of the node they end at. */
  public static final String TO = "to";

  /** Parameter: how many paths are given at most. */
  public static final String LIMIT = "limit";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.of(
        Param.text(FROM, ""),
        Param.text(TO, ""),
        Weights.PATHS,
        Param.integer(LIMIT, 100, 0, 10_000));
  }

  @Override
  public Paths run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    int from = network.indexOf(chosen.value(FROM));
    int to = network.indexOf(chosen.value(TO));
    if (from < 0 || to < 0) {
      return none(from, to);
    }
    ShortestPaths search = Weights.paths(network, chosen);
    search.from(to, () -> progress.step(0, 0)); // from the end: each node then knows the next ones
    if (search.distance(from) == Double.POSITIVE_INFINITY) {
      return none(from, to);
    }
    List<Paths.Way> ways = new Walk(network, search, from, to).ways((int) chosen.integer(LIMIT));
    return new Paths(from, to, search.distance(from), search.count(from), ways);
  }

  private static Paths none(int from, int to) {
    return new Paths(from, to, Double.POSITIVE_INFINITY, 0, List.of());
  }

  /** Goes all ways in order, without recursion: a way may be as long as the network. */
  private static final class Walk {

    private final Network network;
    private final ShortestPaths search;
    private final int to;
    private final List<Integer> nodes = new ArrayList<>();
    private final List<Integer> ties = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();

    Walk(Network network, ShortestPaths search, int from, int to) {
      this.network = network;
      this.search = search;
      this.to = to;
      enter(from);
    }

    List<Paths.Way> ways(int limit) {
      List<Paths.Way> ways = new ArrayList<>();
      while (!nodes.isEmpty() && ways.size() < limit) {
        int node = nodes.getLast();
        int choice = taken.getLast();
        if (node == to) {
          ways.add(new Paths.Way(nodes, ties));
          leave();
        } else if (choice < next.getLast().length) {
          int other = next.getLast()[choice];
          taken.set(taken.size() - 1, choice + 1);
          ties.add(network.tieBetween(node, other));
          enter(other);
        } else {
          leave();
        }
      }
      return ways;
    }

    private void enter(int node) {
      int[] choices = new int[search.predecessors(node)];
      for (int i = 0; i < choices.length; i++) {
        choices[i] = search.predecessor(node, i);
      }
      Arrays.sort(choices);
      nodes.add(node);
      next.add(choices);
      taken.add(0);
    }

    private void leave() {
      nodes.removeLast();
      next.removeLast();
      taken.removeLast();
      if (!ties.isEmpty()) {
        ties.removeLast();
      }
    }
  }
}
