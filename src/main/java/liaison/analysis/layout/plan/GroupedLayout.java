package liaison.analysis.layout.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.community.Leiden;
import liaison.analysis.layout.DrawnDiscs;
import liaison.analysis.layout.Sectors;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Guide;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.Partition;

/**
 * Groups as discs on a page, the largest in the middle, each beside those it is tied to; inside
 * each its own small layout by steps between members. Groups are communities, or the nodes of a
 * country.
 *
 * <p>Source: discs packed from the middle outwards, each at the free place nearest to the groups it
 * is tied to, after Wang, Wang, Dai and Wang (2006, DOI 10.1145/1124772.1124851); communities by
 * Leiden; inside, the stress of Zheng, Pawar and Goodman.
 *
 * <p>Time O(n·150) for the insides, O(g²·rim) for g groups of two or more; groups of one stand in
 * columns beside. An empty network gives an empty layout. Randomness: Leiden and the small layouts
 * from the seed. Progress and cancel at each group and inside.
 */
public final class GroupedLayout implements Analysis<Layout> {

  private final boolean isByCommunity;

  /** Groups by ties, or by country. */
  public GroupedLayout(boolean isByCommunity) {
    this.isByCommunity = isByCommunity;
  }

  @Override
  public String id() {
    return isByCommunity ? "communities-layout" : "regions-layout";
  }

  @Override
  public Params params() {
    return Params.of(Param.integer("seed", 1, 0, Integer.MAX_VALUE));
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    progress.step(0, 0);
    long seed = chosen.integer("seed");
    Network network = subject.network();
    List<Group> groups =
        isByCommunity ? communities(subject, seed, progress) : countries(subject, network);
    double[] x = new double[network.nodeCount()];
    double[] y = new double[network.nodeCount()];
    double[] radii = DrawnDiscs.radii(network);
    List<DiscPacking.Disc> discs = new ArrayList<>();
    for (int at = 0; at < groups.size(); at++) {
      progress.step(at, groups.size());
      Group group = groups.get(at);
      double radius = new GroupInside(network, group.members(), radii).lay(seed, x, y, progress);
      discs.add(new DiscPacking.Disc(group.members(), radius));
    }
    new DiscPacking(network, discs).place(x, y, progress);
    List<Guide> guides = new ArrayList<>();
    for (int at = 0; at < groups.size(); at++) {
      if (groups.get(at).members().length > 1) {
        guides.add(guide(groups.get(at), discs.get(at)));
      }
    }
    return new Layout(x, y, guides);
  }

  private record Group(String list, String code, int[] members) {}

  private static Guide guide(Group group, DiscPacking.Disc disc) {
    double r = disc.radius();
    return new Guide(
        Guide.Shape.DISC,
        disc.x() - r,
        disc.y() - r,
        2 * r,
        2 * r,
        group.list(),
        group.code(),
        group.members().length);
  }

  private static List<Group> communities(Subject subject, long seed, Progress progress) {
    Leiden leiden = new Leiden();
    Partition found =
        leiden.run(subject, leiden.params().with("seed", Long.toString(seed)), progress);
    int[][] members = new int[found.count()][];
    int[] sizes = new int[found.count()];
    Arrays.stream(found.group()).forEach(group -> sizes[group]++);
    Arrays.setAll(members, group -> new int[sizes[group]]);
    for (int v = found.group().length - 1; v >= 0; v--) {
      members[found.group()[v]][--sizes[found.group()[v]]] = v;
    }
    List<Group> groups = new ArrayList<>();
    for (int[] each : members) {
      int first = Places.byStrength(subject.network(), each)[0];
      groups.add(new Group(Guide.NODES, subject.network().node(first).id(), each));
    }
    return groups;
  }

  private static List<Group> countries(Subject subject, Network network) {
    Sectors sectors = new Sectors(subject.data(), network, -1, "region");
    List<Sectors.Key> keys = sectors.keys();
    List<Group> groups = new ArrayList<>();
    for (Sectors.Key key : sectors.order(keys)) {
      int[] members =
          IntStream.range(0, keys.size()).filter(v -> keys.get(v).equals(key)).toArray();
      groups.add(new Group(key.list(), key.code(), members));
    }
    groups.sort((a, b) -> b.members().length - a.members().length);
    return groups;
  }
}
