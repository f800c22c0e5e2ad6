package liaison.app.table.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.app.table.RecordNames;
import liaison.app.table.TableData;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;
import liaison.text.Reading;

/** What typing into one cell changes. */
public final class CellEdit {

  private CellEdit() {}

  /**
   * The edit of one cell as one step.
   *
   * @param data the records as they are now
   * @param column name of the column typed into
   * @throws AppException when the text is no value of the column, saying what would be
   */
  public static Edit of(TableData shown, Dataset data, String id, String column, String typed) {
    Table<?> table = shown.request().table();
    Optional<Row> row = data.find(table, id).map(found -> (Row) found);
    Optional<Column> edited = shown.edited(column);
    if (row.isEmpty() || edited.isEmpty()) {
      throw new AppException(Fault.USAGE, Text.of("table.typed.gone"));
    }
    Reading<Object> reading = new TypedCells(data).read(edited.get(), typed);
    if (reading.problem().isPresent()) {
      throw new AppException(Fault.USAGE, reading.problem().get());
    }
    List<Object> values = new ArrayList<>(table.values(row.get()));
    values.set(table.indexOf(edited.get().name()), reading.value().orElseThrow());
    String name = new RecordNames(data, shown.request().language()).of(row.get());
    Text heading = Text.of(edited.get().labelKey());
    return new Batch(
        Text.of("table.typed.label", heading, name),
        List.of(Change.update(row.get(), table.row(values))));
  }
}
