package liaison.analysis.layout;

import java.util.Arrays;
import java.util.Optional;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.centrality.Components;
import liaison.analysis.network.Neighbourhood;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.Partition;

/**
 * A force-directed layout: tied nodes attract in proportion to distance and the root of their
 * weight, all nodes repel by {@code root(degree+1) · root(degree+1)/distance}, so that hubs stand
 * apart with their partners around them.
 *
 * <p>Source: ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014, DOI
 * 10.1371/journal.pone.0098679) with the cooling of Fruchterman and Reingold (1991, DOI
 * 10.1002/spe.4380211102) and repulsion after Barnes and Hut. Each component is laid out by itself,
 * turned with its long side level; the largest fills the page that the others, in shelves, and the
 * single nodes, in columns, leave free, stretched a little where its shape asks for it. Discs as
 * large as the graph draws them do not overlap. One unit is 40 pixels on a page of 1280 × 800.
 *
 * <p>Time O(iterations · (n log n + ties)), memory O(n + ties). An empty network gives an empty
 * layout; a single node lies at (0, 0). Positions to start from are refined gently and neither
 * turned nor packed. Random numbers: a hash of the seed and each node's id places it first, so an
 * added node does not move the others' starts. Progress and cancel at each iteration and each
 * component.
 */
public final class ForceLayout implements Analysis<Layout> {

  private static final double PAGE = 330;
  private static final double PER_NODE = 4;
  private static final double MOST_ON_PAGE = 1200;

  @Override
  public String id() {
    return "force-layout";
  }

  @Override
  public Params params() {
    return Params.of(
        Param.integer("seed", 1, 0, Long.MAX_VALUE),
        Param.integer("iterations", 300, 1, 5000),
        Param.number("aspect", 1.65, 0.2, 5));
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    int iterations = (int) chosen.integer("iterations");
    long seed = chosen.integer("seed");
    Optional<Layout> start = subject.start().filter(given -> given.size() == network.nodeCount());
    if (start.isPresent() && network.nodeCount() > 0) {
      ForceField field = new ForceField(network, start.get());
      field.settle(iterations, progress);
      Layout next = field.layout();
      double[] nextX = next.x();
      double[] nextY = next.y();
      DrawnDiscs.separate(nextX, nextY, DrawnDiscs.radii(network), 60);
      return new Layout(nextX, nextY);
    }
    Partition components = new Components().run(subject, Params.NONE, Progress.NONE);
    double[] x = new double[network.nodeCount()];
    double[] y = new double[network.nodeCount()];
    double[] radii = DrawnDiscs.radii(network);
    double area = area(network.nodeCount());
    double height = StrictMath.sqrt(area / chosen.number("aspect"));
    Packing packing = new Packing(area / height, height, radii);
    for (int[] members : members(components)) {
      progress.step(0, 0);
      Layout part = part(network, members, seed, iterations, progress);
      packing.add(members, part.x(), part.y());
    }
    packing.place(x, y);
    return new Layout(x, y);
  }

  /** Of the page in units: room for each node until the page is full, more when discs are least. */
  private static double area(int nodes) {
    return StrictMath.min(PER_NODE * nodes, PAGE) * StrictMath.max(1, nodes / MOST_ON_PAGE);
  }

  /** The nodes of each component, in their order. */
  private static int[][] members(Partition components) {
    int[] group = components.group();
    int[] sizes = new int[components.count()];
    for (int component : group) {
      sizes[component]++;
    }
    int[][] members = new int[sizes.length][];
    Arrays.setAll(members, component -> new int[sizes[component]]);
    for (int v = group.length - 1; v >= 0; v--) {
      members[group[v]][--sizes[group[v]]] = v;
    }
    return members;
  }

  private static Layout part(
      Network network, int[] members, long seed, int iterations, Progress progress) {
    if (members.length == 1) {
      return new Layout(new double[1], new double[1]);
    }
    boolean[] isKept = new boolean[network.nodeCount()];
    for (int v : members) {
      isKept[v] = true;
    }
    ForceField field = new ForceField(Neighbourhood.keep(network, isKept), seed);
    field.settle(iterations, progress);
    field.turnLevel();
    return field.layout();
  }
}
