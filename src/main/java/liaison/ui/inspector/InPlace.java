package liaison.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import liaison.app.edit.Checks;
import liaison.app.edit.ColumnLabels;
import liaison.app.edit.FieldProblem;
import liaison.app.edit.RecordEdits;
import liaison.app.edit.Values;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.edit.Batch;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import liaison.ui.control.Controls;
import liaison.ui.control.field.Field;
import liaison.ui.control.field.Fields;
import liaison.ui.inspector.sheet.Cell;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;

/**
 * Edits one value where it stands: the field of its column takes the place of its words. Enter
 * saves it as one step, Escape leaves it as it was.
 */
final class InPlace {

  private final Explorer explorer;
  private final Editing editing;
  private final Fields fields;
  private final Runnable ended;
  private Optional<Open> open = Optional.empty();

  /** A field with what it stands for, and what its place showed before. */
  private record Open(
      Cell cell, Field field, ValuePlace place, List<Node> before, Object original) {}

  /**
   * @param ended is run when a field is left without a change
   */
  InPlace(InspectorViewModel model, Controls controls, Runnable ended) {
    this.explorer = model.explorer();
    this.editing = model.editing();
    this.fields = new Fields(() -> explorer.dataset().get(), controls);
    this.ended = ended;
  }

  /** Whether a field is open. */
  boolean isOpen() {
    return open.isPresent();
  }

  /** Opens the field of a value, in the place of its words. */
  void open(Cell cell, ValuePlace place) {
    Optional<? extends Row> row = explorer.dataset().get().find(cell.table(), cell.record());
    if (!editing.canEdit().get() || row.isEmpty()) {
      return;
    }
    leave();
    Text label = ColumnLabels.of(cell.table(), cell.schema());
    Field field =
        isMoney(cell)
            ? fields.money(label).bare()
            : fields.make(cell.table(), cell.schema()).bare();
    Object original = value(row.get(), cell);
    field.value().set(original);
    Open now = new Open(cell, field, place, List.copyOf(place.words().getChildren()), original);
    open = Optional.of(now);
    field.value().subscribe((before, next) -> field.problem().set(problem(now)));
    field.onCommit(() -> save(now));
    field.onCancel(this::cancel);
    field.getStyleClass().add("in-place");
    place.words().getChildren().setAll(field);
    place.edited(true);
    field.focusInput();
  }

  private static boolean isMoney(Cell cell) {
    return cell.column().equals("value") && cell.table().indexOf("currency") >= 0;
  }

  private static Object value(Row row, Cell cell) {
    return isMoney(cell)
        ? new Money(
            (Bound) Values.get(row, "value"),
            Values.text(row, "currency"),
            Values.text(row, "unit"))
        : Values.get(row, cell.column());
  }

  /** The record with what the field holds. */
  private Optional<Row> changed(Open now) {
    return explorer
        .dataset()
        .get()
        .find(now.cell().table(), now.cell().record())
        .map(row ->
            now.field().value().get() instanceof Money money && isMoney(now.cell())
                ? Values.with(
                    row,
                    Map.of(
                        "value", money.value(), "currency", money.currency(), "unit", money.unit()))
                : Values.with(row, now.cell().column(), now.field().value().get()));
  }

  /** What is wrong with this value; what is wrong elsewhere in the record is not told here. */
  private Optional<FieldProblem> problem(Open now) {
    List<String> columns =
        isMoney(now.cell()) ? List.of("value", "currency", "unit") : List.of(now.cell().column());
    return changed(now).stream()
        .flatMap(row -> Checks.of(explorer.dataset().get(), row, false).stream())
        .filter(problem -> columns.contains(problem.column()))
        .min(java.util.Comparator.comparing(problem -> !problem.isError()));
  }

  private void save(Open now) {
    Optional<Row> row = changed(now);
    Optional<FieldProblem> problem = problem(now);
    if (problem.filter(FieldProblem::isError).isPresent()) {
      now.field().problem().set(problem);
      return;
    }
    Dataset data = explorer.dataset().get();
    Optional<Batch> edit = row.map(after -> new RecordEdits(data).update(after));
    if (edit.isEmpty() || edit.get().isEmpty()) {
      cancel();
      return;
    }
    editing.apply(edit.get()).onDone(done -> open = Optional.empty());
  }

  /** Leaves the value as it was, and the focus on its line. */
  private void cancel() {
    open.ifPresent(now -> {
      close(now);
      now.place().node().requestFocus();
      ended.run();
    });
  }

  /** Ends the field when nothing was changed in it; what is typed is never lost by a click. */
  void leaveUnchanged() {
    boolean isSame =
        open.filter(now ->
                now.field().refusal().get().isEmpty()
                    && now.original().equals(now.field().value().get()))
            .isPresent();
    if (isSame) {
      leave();
      ended.run();
    }
  }

  /** Ends the field whatever is in it. */
  void leave() {
    open.ifPresent(this::close);
  }

  private void close(Open now) {
    open = Optional.empty();
    now.place().words().getChildren().setAll(now.before());
    now.place().edited(false);
  }
}
