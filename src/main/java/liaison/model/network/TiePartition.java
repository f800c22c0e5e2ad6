package liaison.model.network;

/**
 * One group for each tie; groups are numbered from 0, largest first, ties by lowest tie number.
 *
 * @param group by tie number
 * @param count number of groups
 */
public record TiePartition(int[] group, int count) {

  public TiePartition {
    group = group.clone();
  }
}
