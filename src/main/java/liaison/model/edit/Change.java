package liaison.model.edit;

import java.util.Optional;
import liaison.model.record.Row;

/**
 * One row created, changed or deleted.
 *
 * @param before the row as it was, empty when it is created
 * @param after the row as it is to be, empty when it is deleted
 */
public record Change(Optional<Row> before, Optional<Row> after) implements Edit {

  public Change {
    if (before.isPresent() && after.isPresent()) {
      Row old = before.get();
      Row next = after.get();
      if (!old.id().equals(next.id()) || old.getClass() != next.getClass()) {
        throw new IllegalArgumentException("a change keeps id and table: " + old + " " + next);
      }
    }
  }

  public static Change create(Row row) {
    return new Change(Optional.empty(), Optional.of(row));
  }

  public static Change update(Row before, Row after) {
    return new Change(Optional.of(before), Optional.of(after));
  }

  public static Change delete(Row row) {
    return new Change(Optional.of(row), Optional.empty());
  }

  @Override
  public Change inverse() {
    return new Change(after, before);
  }

  @Override
  public boolean isEmpty() {
    return before.equals(after);
  }
}
