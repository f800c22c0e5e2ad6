package liaison.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.app.edit.Checks;
import liaison.app.edit.FieldProblem;
import liaison.app.edit.Values;
import liaison.app.edit.WholeEdit;
import liaison.base.Text;
import liaison.model.Table;
import liaison.model.record.Row;
import liaison.ui.control.Icons;
import liaison.ui.control.field.Field;

/** The parts of one kind of a record, one row each: its participants, amounts, milestones, … */
final class PartRows extends VBox {

  /** What a row asks for, by table. */
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "participations", List.of("organisation", "region", "role"),
          "amounts", List.of("money", "basis", "payer"),
          "milestones", List.of("step", "date", "by"),
          "links", List.of("relation", "target"),
          "listing_steps", List.of("state", "date"),
          "evidence", List.of("source", "locator", "stated"));

  private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

  private final Table<?> table;
  private final FormContext context;
  private final Runnable changed;
  private final VBox rows = new VBox();
  private final List<Entry> entries = new ArrayList<>();
  private final BooleanProperty isFilled = new SimpleBooleanProperty();
  private boolean isTouched;

  /** A row of the form. */
  private record Entry(FormFields fields, HBox node) {}

  /**
   * @param parts what there is
   * @param blank number of empty rows to begin with where there is nothing
   * @param changed called after every change
   */
  PartRows(
      Table<?> table, List<? extends Row> parts, int blank, FormContext context, Runnable changed) {
    this.table = table;
    this.context = context;
    this.changed = changed;
    getStyleClass().add("part-rows");
    rows.getStyleClass().add("part-lines");
    rows.managedProperty().bind(rows.visibleProperty());
    Button more =
        context
            .controls()
            .button(Text.of("forms.add." + table.name()), () -> addNew(true), "link-button");
    more.setId("add-" + table.name());
    getChildren().addAll(rows, more);
    parts.forEach(row -> add(row, false));
    for (int at = parts.size(); at < blank; at++) {
      addNew(false);
    }
    refresh();
  }

  Table<?> table() {
    return table;
  }

  /** Whether a row says something. */
  BooleanProperty isFilled() {
    return isFilled;
  }

  /** The parts that say something; rows left empty are none. */
  List<Row> filled() {
    return entries.stream()
        .filter(entry -> isFilled(entry.fields().draft()))
        .map(entry -> entry.fields().draft().row())
        .toList();
  }

  boolean isChanged() {
    return isTouched
        || entries.stream().map(entry -> entry.fields().draft()).anyMatch(Draft::isChanged);
  }

  List<Field> settle() {
    List<Field> refused = new ArrayList<>();
    entries.forEach(entry -> refused.addAll(entry.fields().settle()));
    return refused;
  }

  /** Shows what is wrong with each part; the problems found. */
  List<FieldProblem> check(boolean withErrors) {
    List<FieldProblem> all = new ArrayList<>();
    for (Entry entry : entries) {
      Draft draft = entry.fields().draft();
      List<FieldProblem> found =
          isFilled(draft) ? Checks.of(context.data(), draft.row(), true) : List.of();
      entry.fields().show(found, withErrors);
      all.addAll(found);
    }
    return all;
  }

  Optional<Field> firstWrong() {
    return entries.stream().flatMap(entry -> entry.fields().firstWrong().stream()).findFirst();
  }

  Optional<Field> firstField() {
    return entries.stream().findFirst().flatMap(entry -> entry.fields().all().stream().findFirst());
  }

  /** Whether a row says something of its own; that of a copy does from the start. */
  private boolean isFilled(Draft draft) {
    Row bare = Values.with(draft.row(), Map.of("id", "", WholeEdit.owner(table), ""));
    return !draft.isNew() || !bare.equals(table.empty(""));
  }

  private void addNew(boolean takesFocus) {
    add(table.empty(""), takesFocus);
  }

  private void add(Row row, boolean takesFocus) {
    FormFields fields = new FormFields(new Draft(row), true, context);
    List<Field> line =
        FIELDS.getOrDefault(table.name(), List.of()).stream().map(fields::field).toList();
    GridPane grid = FormBody.line(line.toArray(new Field[0]));
    HBox.setHgrow(grid, Priority.ALWAYS);
    HBox node = new HBox(grid);
    Entry entry = new Entry(fields, node);
    Button cross =
        context
            .controls()
            .icon(Icons.CLOSE, Text.of("forms.remove." + table.name()), () -> remove(entry));
    cross.getStyleClass().add("part-remove");
    node.getChildren().add(cross);
    node.getStyleClass().add("part-line");
    node.setAlignment(Pos.TOP_LEFT);
    entries.add(entry);
    rows.getChildren().add(node);
    line.forEach(field -> field.value().subscribe((before, now) -> refresh()));
    if (entries.size() > 1) {
      line.forEach(Field::bare);
    }
    node.pseudoClassStateChanged(BARE, entries.size() > 1);
    refresh();
    if (takesFocus) {
      line.getFirst().focusInput();
    }
  }

  private void remove(Entry entry) {
    int at = entries.indexOf(entry);
    isTouched |= !entry.fields().draft().isNew();
    entries.remove(entry);
    rows.getChildren().remove(entry.node());
    if (at == 0 && !entries.isEmpty()) {
      entries.getFirst().fields().all().forEach(Field::named);
      entries.getFirst().node().pseudoClassStateChanged(BARE, false);
    }
    refresh();
    if (entries.isEmpty()) {
      getChildren().getLast().requestFocus();
    } else {
      entries.get(Math.min(at, entries.size() - 1)).fields().all().getFirst().focusInput();
    }
  }

  private void refresh() {
    rows.setVisible(!entries.isEmpty());
    isFilled.set(entries.stream().anyMatch(entry -> isFilled(entry.fields().draft())));
    changed.run();
  }
}
