package liaison.app.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import liaison.analysis.Subject;
import liaison.analysis.network.NetworkBuilder;
import liaison.analysis.path.PathSearch;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Paths;

/**
 * The shortest paths between two organisations, by the number of steps.
 *
 * @param network where they were looked for
 * @param paths what was found
 */
public record PathsFound(Network network, Paths paths) {

  /** How many paths are shown at most where nobody says how many. */
  public static final int SHOWN = 10;

  /**
   * Looks for them.
   *
   * @param limit how many paths are wanted at most
   */
  public static PathsFound between(
      Dataset data, NetworkSpec spec, String from, String to, int limit, Progress progress) {
    NetworkBuilder builder = new NetworkBuilder();
    Network network = builder.build(data, spec);
    PathSearch search = new PathSearch();
    Paths paths =
        search.run(
            Subject.of(data, network),
            search
                .params()
                .with(PathSearch.FROM, builder.nodeOf(data, spec, from).orElse(from))
                .with(PathSearch.TO, builder.nodeOf(data, spec, to).orElse(to))
                .with(PathSearch.LIMIT, Integer.toString(limit)),
            progress);
    return new PathsFound(network, paths);
  }

  /** How many steps each path has. */
  public int steps() {
    return paths.isConnected() ? (int) Math.round(paths.length()) : 0;
  }

  /** Id of a tie in pictures: {@code tie:FROM|TO}. */
  public String tieId(int tie) {
    return "tie:" + network.node(network.from(tie)).id() + "|" + network.node(network.to(tie)).id();
  }

  /** The ties of all paths, each once, in the order one meets them. */
  public List<Integer> ties() {
    Set<Integer> ties = new LinkedHashSet<>();
    paths.ways().forEach(way -> ties.addAll(way.ties()));
    return List.copyOf(ties);
  }

  /** Ids of what pictures show of the paths: both ends first, then ties and what is between. */
  public List<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    if (paths.isConnected()) {
      ids.add(network.node(paths.from()).id());
      ids.add(network.node(paths.to()).id());
      for (Paths.Way way : paths.ways()) {
        for (int step = 0; step < way.ties().size(); step++) {
          ids.add(tieId(way.ties().get(step)));
          ids.add(network.node(way.nodes().get(step + 1)).id());
        }
      }
    }
    return new ArrayList<>(ids);
  }
}
