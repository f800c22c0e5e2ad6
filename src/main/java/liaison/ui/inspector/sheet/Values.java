package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.filter.Filter;
import liaison.model.filter.FilterSentence;
import liaison.model.record.Row;
import liaison.model.record.Term;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;
import liaison.ui.inspector.sheet.Item.Value;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads the columns of a record: the stated ones as values, the others as what can be added. */
final class Values {

  private static final int MOST_ABOVE = 3;

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
    boolean isFact = table == Schema.ORGANISATIONS || table == Schema.COLLABORATIONS;
    boolean hasAny = proofs.of(row.id()).sources() > 0;
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
                note(column, value),
                target(column, value),
                hasAny ? proof(row.id(), name, isFact) : Item.Proven.UNASKED));
      }
    }
    return new Section(id, ground.get(heading), -1, items).withAdds(adds);
  }

  /** Evidence for one value of a lesser record, such as a figure, is evidence for all of it. */
  private Item.Proven proof(String record, String column, boolean isFact) {
    Item.Proven proof = proofs.of(record, column);
    return isFact || !proof.isUnproven() ? proof : Item.Proven.UNASKED;
  }

  /** A value in words; empty when nothing is stated. */
  String words(Column column, Object value) {
    Wording wording = ground.wording();
    return switch (column.type()) {
      case TEXT -> text(column, (String) value);
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

  private String text(Column column, String value) {
    return switch (column.name()) {
      case "duration" -> ground.wording().duration(value);
      case "count_of" -> counted(value);
      default -> value;
    };
  }

  /** What a figure counts: the table, and the sentence of the filter behind it. */
  private String counted(String value) {
    int mark = value.indexOf('?');
    try {
      Filter filter = Filter.parse(mark < 0 ? "" : value.substring(mark + 1));
      String name = mark < 0 ? value : value.substring(0, mark);
      Optional<Table<?>> table =
          Schema.TABLES.stream().filter(each -> each.name().equals(name)).findFirst();
      String sentence = new FilterSentence(ground.data(), ground.language()).of(filter);
      return table
          .map(found ->
              ground.get(Text.of("inspector.counted", Text.of(found.labelKey()), sentence)))
          .orElse(value);
    } catch (AppException unreadable) {
      return value;
    }
  }

  private static List<String> strings(Object value) {
    return ((List<?>) value).stream().map(Object::toString).toList();
  }

  /** The date as its source words it, or what a region lies in. */
  private String note(Column column, Object value) {
    if (value instanceof PartialDate date) {
      return date.wording();
    }
    List<String> above = new ArrayList<>();
    String at = column.target().equals("regions") && value instanceof String code ? code : "";
    while (!at.isEmpty() && above.size() < MOST_ABOVE) {
      at = ground.data().vocabulary().find("regions", at).map(Term::parent).orElse("");
      above.add(ground.code("regions", at));
    }
    return Ground.joined(above.stream());
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
