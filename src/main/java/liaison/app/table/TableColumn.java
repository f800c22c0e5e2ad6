package liaison.app.table;

import java.util.Optional;
import liaison.model.Column;
import liaison.model.grid.GridColumn;

/**
 * One column that a table can show.
 *
 * @param head name, heading, type and unit
 * @param reader makes its cells
 * @param adder adds it up
 * @param isGroupable whether its values make sensible groups
 * @param edited the column of the schema that typing into it changes, none for derived ones
 */
record TableColumn(
    GridColumn head, CellReader reader, Adder adder, boolean isGroupable, Optional<Column> edited) {

  static TableColumn derived(GridColumn head, CellReader reader) {
    return new TableColumn(head, reader, Adder.NONE, false, Optional.empty());
  }

  TableColumn groupable() {
    return new TableColumn(head, reader, adder, true, edited);
  }

  TableColumn addedBy(Adder next) {
    return new TableColumn(head, reader, next, isGroupable, edited);
  }

  TableColumn editing(Column column) {
    return new TableColumn(head, reader, adder, isGroupable, Optional.of(column));
  }

  String name() {
    return head.name();
  }
}
