package liaison.app.table;

import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Table;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridColumn;
import liaison.model.grid.GridType;
import liaison.model.record.Row;

/** What the columns of one table are made with. */
final class ColumnParts {

  private final TableRequest request;
  private final Messages messages;
  private final RecordNames names;
  private final DateCells dates;
  private final Adders adders;

  ColumnParts(TableRequest request) {
    this.request = request;
    this.messages = Messages.in(request.language());
    this.names = new RecordNames(request.data(), request.language());
    this.dates = new DateCells(request.language());
    this.adders = new Adders(request.language());
  }

  Dataset data() {
    return request.data();
  }

  Table<?> table() {
    return request.table();
  }

  TableRequest request() {
    return request;
  }

  Language language() {
    return request.language();
  }

  Messages messages() {
    return messages;
  }

  RecordNames names() {
    return names;
  }

  DateCells dates() {
    return dates;
  }

  Adders adders() {
    return adders;
  }

  GridColumn head(String name, GridType type) {
    return new GridColumn(name, Headings.of(table(), name, messages), type, "");
  }

  /** A derived column of words. */
  TableColumn text(String name, java.util.function.Function<Row, String> words) {
    return TableColumn.derived(head(name, GridType.TEXT), row -> GridCell.of(words.apply(row)));
  }

  /** A derived column of numbers. */
  TableColumn number(String name, CellReader reader) {
    return TableColumn.derived(head(name, GridType.NUMBER), reader);
  }

  GridCell flag(boolean isSo) {
    return GridCell.of(messages.get(isSo ? "table.flag.true" : "table.flag.false"));
  }
}
