package liaison.bench.graph;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Planted partitions: groups of about 100 nodes, four ties in five inside. */
final class Planted {

  private static final int GROUP = 100;
  private static final double INSIDE = 0.8;
  private static final long SEED = 7;

  private Planted() {}

  /** So many nodes and so many different ties. */
  static TestGraph graph(String name, int nodes, int ties) {
    SplittableRandom random = new SplittableRandom(SEED);
    int groups = Math.max(1, nodes / GROUP);
    LongSet taken = new LongOpenHashSet(ties);
    long[] packed = new long[ties];
    int count = 0;
    while (count < ties) {
      int a = random.nextInt(nodes);
      int group = (int) ((long) a * groups / nodes);
      int first = start(group, groups, nodes);
      int size = start(group + 1, groups, nodes) - first;
      int b = random.nextDouble() < INSIDE ? first + random.nextInt(size) : random.nextInt(nodes);
      long tie = (long) Math.min(a, b) << 32 | Math.max(a, b);
      if (a != b && taken.add(tie)) {
        packed[count++] = tie;
      }
    }
    List<String> labels = IntStream.range(0, nodes).mapToObj(node -> "机构 " + node).toList();
    return TestGraph.of(name, labels, packed);
  }

  /** First node of a group: the least whose {@code node * groups / nodes} is the group. */
  private static int start(int group, int groups, int nodes) {
    return (int) (((long) group * nodes + groups - 1) / groups);
  }
}
