package liaison.model.network;

/**
 * One group for each node; groups are numbered from 0, largest first, ties by lowest node number.
 *
 * @param group by node number
 * @param count number of groups
 * @param quality what the method maximises, NaN where it maximises nothing
 */
public record Partition(int[] group, int count, double quality) {

  public Partition {
    group = group.clone();
  }
}
