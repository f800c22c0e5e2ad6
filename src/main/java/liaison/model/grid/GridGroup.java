package liaison.model.grid;

import java.util.List;
import java.util.Optional;

/**
 * Rows that share a value.
 *
 * @param label the value as people read it
 * @param from first row
 * @param to row after the last
 * @param sums of the columns that can be added up, or that say why they are not
 */
public record GridGroup(String label, int from, int to, List<GridSum> sums) {

  public GridGroup {
    sums = List.copyOf(sums);
  }

  public int size() {
    return to - from;
  }

  public Optional<GridSum> sum(int column) {
    return sums.stream().filter(sum -> sum.column() == column).findFirst();
  }
}
