package liaison.model.network;

/**
 * Groups and how surely they are found again.
 *
 * @param groups the groups
 * @param stability by group: 1 when every run finds exactly these nodes, near 0 when none does
 * @param runs how many further runs they were held against
 */
public record StableGroups(Partition groups, double[] stability, int runs) {

  public StableGroups {
    stability = stability.clone();
  }

  /** How many nodes each group has. */
  public int[] sizes() {
    int[] sizes = new int[groups.count()];
    for (int group : groups.group()) {
      sizes[group]++;
    }
    return sizes;
  }
}
