package liaison.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridType;
import liaison.model.record.Amount;
import liaison.model.record.Evidence;
import liaison.model.record.Indicator;
import liaison.model.record.Listing;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;
import liaison.text.MoneyWords;

/** The columns that the schema has, shown as people read them. */
final class SchemaColumns {

  private final ColumnParts parts;

  SchemaColumns(ColumnParts parts) {
    this.parts = parts;
  }

  /** All columns of the table in its order. */
  List<TableColumn> all() {
    List<TableColumn> all = new ArrayList<>();
    for (int at = 0; at < parts.table().columns().size(); at++) {
      all.add(column(parts.table().columns().get(at), at));
    }
    return all;
  }

  private TableColumn column(Column column, int at) {
    GridType type =
        switch (column.type()) {
          case NUMBER, BOUND -> GridType.NUMBER;
          case DATE -> GridType.DATE;
          default -> GridType.TEXT;
        };
    TableColumn made =
        TableColumn.derived(parts.head(column.name(), type), reader(column, at))
            .addedBy(adder(column));
    boolean isGroupable =
        switch (column.type()) {
          case CODE, CODES, REF, REFS, ANY_REF, FLAG -> true;
          default -> List.of("currency", "list", "publisher").contains(column.name());
        };
    TableColumn grouping = isGroupable ? made.groupable() : made;
    return at == 0 ? grouping : grouping.editing(column);
  }

  private CellReader reader(Column column, int at) {
    Table<?> table = parts.table();
    Function<Object, GridCell> cell = cell(column);
    if (table == Schema.EVIDENCE && column.name().equals("field")) {
      return this::field;
    }
    return row -> cell.apply(table.value(row, at));
  }

  private Function<Object, GridCell> cell(Column column) {
    return switch (column.type()) {
      case TEXT -> value -> GridCell.of((String) value);
      case TEXTS -> value -> listed((List<?>) value, text -> text);
      case CODE -> value -> GridCell.of(parts.names().code(column.target(), (String) value));
      case CODES ->
          value -> listed((List<?>) value, code -> parts.names().code(column.target(), code));
      case REF -> value -> GridCell.of(reference(column, (String) value));
      case REFS -> value -> listed((List<?>) value, id -> reference(column, id));
      case ANY_REF -> value -> GridCell.of(parts.names().of((String) value));
      case DATE -> value -> parts.dates().of((PartialDate) value);
      case BOUND -> value -> Adders.bound((Bound) value, parts.language());
      case NUMBER ->
          value -> {
            double number = (Double) value;
            return Double.isNaN(number)
                ? GridCell.EMPTY
                : GridCell.number(MoneyWords.number(number), number);
          };
      case FLAG -> value -> (Boolean) value ? parts.flag(true) : GridCell.EMPTY;
    };
  }

  private String reference(Column column, String id) {
    return id.isEmpty()
        ? ""
        : Schema.table(column.target())
            .flatMap(table -> parts.data().find(table, id))
            .map(row -> parts.names().of((Row) row))
            .orElse(id);
  }

  private GridCell listed(List<?> values, Function<String, String> words) {
    if (values.isEmpty()) {
      return GridCell.EMPTY;
    }
    return GridCell.of(
        parts.names().listed(values.stream().map(each -> words.apply((String) each)).toList()));
  }

  /** The column a statement is about, by its heading. */
  private GridCell field(Row row) {
    Evidence evidence = (Evidence) row;
    return parts
        .data()
        .find(evidence.record())
        .map(Schema::tableOf)
        .filter(table -> table.indexOf(evidence.field()) >= 0)
        .map(table -> GridCell.of(Headings.of(table, evidence.field(), parts.messages())))
        .orElseGet(() -> GridCell.of(evidence.field()));
  }

  private Adder adder(Column column) {
    if (column.type() != Column.Type.BOUND) {
      return Adder.NONE;
    }
    if (parts.table() == Schema.INDICATORS) {
      return Adders.never("figures");
    }
    return parts
        .adders()
        .sameUnit(
            row ->
                switch (row) {
                  case Amount amount -> amount.value();
                  case Listing listing -> listing.value();
                  case Indicator indicator -> indicator.value();
                  default -> Bound.NONE;
                },
            row ->
                switch (row) {
                  case Amount amount ->
                      amount.currency() + " " + amount.unit() + " " + amount.basis();
                  case Listing listing -> listing.currency() + " " + listing.unit();
                  default -> "";
                });
  }
}
