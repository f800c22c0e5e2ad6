package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;
import liaison.ui.inspector.sheet.Item.Value;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads the columns of a record: the stated ones as values, the others as what can be added. */
final class Values {

  private final Ground ground;
  private final Proofs proofs;

  Values(Ground ground, Proofs proofs) {
    this.ground = ground;
    this.proofs = proofs;
  }

  /** A section of columns of a record, in this order. */
  Section section(String id, Text heading, Row row, List<String> columns) {
    Table<?> table = Schema.tableOf(row);
    List<Item> items = new ArrayList<>();
    List<Add> adds = new ArrayList<>();
    boolean asks = proofs.of(row.id()).sources() > 0;
    for (String name : columns) {
      Cell cell = new Cell(table, row.id(), name);
      Column column = cell.schema();
      Object value = table.value(row, table.indexOf(name));
      if (value.equals(Cells.none(column))) {
        adds.add(Add.value(ground.label(table, column), cell));
      } else {
        items.add(
            new Value(
                cell,
                ground.label(table, column),
                words(column, value),
                note(value),
                target(column, value),
                asks ? proofs.of(row.id(), name) : Item.Proven.UNASKED));
      }
    }
    return new Section(id, ground.get(heading), -1, items).withAdds(adds);
  }

  /** A value in words; empty when nothing is stated. */
  String words(Column column, Object value) {
    Wording wording = ground.wording();
    return switch (column.type()) {
      case TEXT ->
          column.name().equals("duration") ? wording.duration((String) value) : (String) value;
      case TEXTS -> Ground.joined(strings(value).stream());
      case CODE -> ground.code(column.target(), (String) value);
      case CODES -> ground.codes(column.target(), strings(value));
      case REF, ANY_REF -> ground.record((String) value);
      case REFS -> Ground.joined(strings(value).stream().map(ground::record));
      case DATE -> wording.date((PartialDate) value);
      case BOUND -> wording.bound((Bound) value);
      case NUMBER -> wording.number((Double) value);
      case FLAG -> ground.get(Text.of((Boolean) value ? "inspector.yes" : "inspector.no"));
    };
  }

  private static List<String> strings(Object value) {
    return ((List<?>) value).stream().map(Object::toString).toList();
  }

  private static String note(Object value) {
    return value instanceof PartialDate date ? date.wording() : "";
  }

  /** What a click on the value selects. */
  private static String target(Column column, Object value) {
    return switch (column.type()) {
      case REF, ANY_REF -> (String) value;
      case CODE -> Codes.id(column.target(), (String) value);
      default -> "";
    };
  }
}
