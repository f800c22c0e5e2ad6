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
 * turned with its long side level, freed of overlaps, and the components are packed onto a wide
 * page, the largest first. One unit is the mean distance of a node to its nearest neighbour.
 *
 * <p>Time O(iterations · (n log n + ties)), memory O(n + ties). An empty network gives an empty
 * layout; a single node lies at (0, 0). Positions to start from are refined gently and neither
 * turned nor packed. Random numbers: a hash of the seed and each node's id places it first, so an
 * added node does not move the others' starts. Progress and cancel at each iteration.
 */
public final class ForceLayout implements Analysis<Layout> {

  @Override
  public String id() {
    return "force-layout";
  }

  @Override
  public Params params() {
    return Params.of(
        Param.integer("seed", 1, 0, Long.MAX_VALUE), Param.integer("iterations", 300, 1, 5000));
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
      return field.layout();
    }
    Partition components = new Components().run(subject, Params.NONE, Progress.NONE);
    double[] x = new double[network.nodeCount()];
    double[] y = new double[network.nodeCount()];
    Packing packing = new Packing();
    for (int component = 0; component < components.count(); component++) {
      int[] members = members(components, component);
      Layout part = part(network, members, seed, iterations, progress);
      packing.add(members, part);
    }
    packing.place(x, y);
    return new Layout(x, y);
  }

  private static int[] members(Partition components, int component) {
    int[] group = components.group();
    int[] members = new int[group.length];
    int count = 0;
    for (int v = 0; v < group.length; v++) {
      if (group[v] == component) {
        members[count++] = v;
      }
    }
    return Arrays.copyOf(members, count);
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
