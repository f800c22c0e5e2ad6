package liaison.model.grid;

import liaison.base.Text;

/**
 * What a column's numbers add up to in a group, or why they do not.
 *
 * @param column place of the column
 * @param cell the sum, empty when there is none
 * @param reason why there is no sum; meaningless where there is one
 */
public record GridSum(int column, GridCell cell, Text reason) {

  public static GridSum of(int column, GridCell cell) {
    return new GridSum(column, cell, Text.literal(""));
  }

  public static GridSum none(int column, Text reason) {
    return new GridSum(column, GridCell.EMPTY, reason);
  }

  public boolean isAdded() {
    return !cell.isEmpty();
  }
}
