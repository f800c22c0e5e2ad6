package liaison.analysis.layout.overview;

import java.util.Arrays;
import liaison.base.Progress;

/**
 * Makes a network coarser: leaves join their only neighbour, every other node the free neighbour it
 * is tied to most for its size; nodes whose neighbours have all been taken join one of them. Small
 * nodes choose first. Time linear in nodes and ties.
 */
final class Coarsening {

  private static final int FREE = -1;
  private static final int MOST_MEMBERS = 4;
  private static final float LARGE = 6;
  private static final int BETWEEN_STEPS = 4096;

  private final Level fine;
  private final int[] group;
  private int groups;

  Coarsening(Level fine, Progress progress) {
    this.fine = fine;
    this.group = new int[fine.count()];
    Arrays.fill(group, FREE);
    gather(progress);
  }

  /** Node of the coarser level by node of the finer. */
  int[] group() {
    return group;
  }

  private void gather(Progress progress) {
    int[] order = byDegree();
    float large = LARGE * average();
    int[] members = new int[fine.count()];
    float[] sizes = new float[fine.count()];
    for (int at = 0; at < order.length; at++) {
      if (at % BETWEEN_STEPS == 0) {
        progress.step(0, 0);
      }
      int v = order[at];
      if (group[v] == FREE) {
        join(v, partner(v, members, sizes, large), members, sizes);
      }
    }
  }

  /** The node that another joins, or {@link #FREE} for none. */
  private int partner(int v, int[] members, float[] sizes, float large) {
    boolean isLeaf = fine.degree(v) == 1;
    int best = FREE;
    float strongest = 0;
    boolean isFree = false;
    for (int arc = fine.offset()[v]; arc < fine.offset()[v + 1]; arc++) {
      int w = fine.neighbour()[arc];
      boolean free = group[w] == FREE;
      float size = free ? fine.size()[w] : sizes[group[w]];
      boolean fits = isLeaf || size <= large && (free || members[group[w]] < MOST_MEMBERS);
      float strength = fine.pull()[arc] / size;
      if (fits && (free || !isFree) && (free && !isFree || strength > strongest)) {
        best = w;
        strongest = strength;
        isFree = free;
      }
    }
    return best;
  }

  private void join(int v, int best, int[] members, float[] sizes) {
    if (best == FREE || group[best] == FREE) {
      group[v] = groups++;
    } else {
      group[v] = group[best];
    }
    members[group[v]]++;
    sizes[group[v]] += fine.size()[v];
    if (best != FREE && group[best] == FREE) {
      group[best] = group[v];
      members[group[v]]++;
      sizes[group[v]] += fine.size()[best];
    }
  }

  private float average() {
    double sum = 0;
    for (float size : fine.size()) {
      sum += size;
    }
    return (float) (sum / fine.count());
  }

  /** Nodes by number of arcs, then by number. */
  private int[] byDegree() {
    int most = 0;
    for (int v = 0; v < fine.count(); v++) {
      most = Math.max(most, fine.degree(v));
    }
    int[] next = new int[most + 2];
    for (int v = 0; v < fine.count(); v++) {
      next[fine.degree(v) + 1]++;
    }
    for (int degree = 0; degree <= most; degree++) {
      next[degree + 1] += next[degree];
    }
    int[] order = new int[fine.count()];
    for (int v = 0; v < fine.count(); v++) {
      order[next[fine.degree(v)]++] = v;
    }
    return order;
  }

  /** The coarser network. */
  Level coarse(Progress progress) {
    float[] size = new float[groups];
    float[] ends = new float[groups];
    int[] first = new int[groups + 1];
    for (int v = 0; v < group.length; v++) {
      size[group[v]] += fine.size()[v];
      ends[group[v]] += fine.ends()[v];
      first[group[v] + 1]++;
    }
    for (int g = 0; g < groups; g++) {
      first[g + 1] += first[g];
    }
    int[] members = new int[group.length];
    int[] next = Arrays.copyOf(first, groups);
    for (int v = 0; v < group.length; v++) {
      members[next[group[v]]++] = v;
    }
    return new Rows(first, members).level(size, ends, progress);
  }

  /** Adds up the arcs of nodes that are one in the coarser network. */
  private final class Rows {

    private final int[] first;
    private final int[] members;
    private final int[] neighbour = new int[fine.arcs()];
    private final float[] pull = new float[fine.arcs()];
    private final int[] at = new int[groups];
    private int arcs;

    /**
     * @param members of each group, those of group g from {@code first[g]} on
     */
    Rows(int[] first, int[] members) {
      this.first = first;
      this.members = members;
      Arrays.fill(at, FREE);
    }

    Level level(float[] size, float[] ends, Progress progress) {
      int[] offset = new int[groups + 1];
      for (int g = 0; g < groups; g++) {
        if (g % BETWEEN_STEPS == 0) {
          progress.step(0, 0);
        }
        row(g);
        for (int arc = offset[g]; arc < arcs; arc++) {
          at[neighbour[arc]] = FREE;
        }
        offset[g + 1] = arcs;
      }
      return new Level(
          offset, Arrays.copyOf(neighbour, arcs), Arrays.copyOf(pull, arcs), size, ends);
    }

    private void row(int g) {
      for (int m = first[g]; m < first[g + 1]; m++) {
        int v = members[m];
        for (int arc = fine.offset()[v]; arc < fine.offset()[v + 1]; arc++) {
          int other = group[fine.neighbour()[arc]];
          if (other != g && at[other] == FREE) {
            at[other] = arcs;
            neighbour[arcs] = other;
            pull[arcs++] = fine.pull()[arc];
          } else if (other != g) {
            pull[at[other]] += fine.pull()[arc];
          }
        }
      }
    }
  }
}
