package liaison.ui.table;

/**
 * One line of the table on the screen.
 *
 * @param row place of the row, -1 for the head of a group
 * @param group place of its group, -1 where rows are not grouped
 */
record GridLine(int row, int group) {

  boolean isHead() {
    return row < 0;
  }
}
