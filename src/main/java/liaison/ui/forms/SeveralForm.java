package liaison.ui.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.app.edit.Checks;
import liaison.app.edit.ColumnLabels;
import liaison.app.edit.FieldProblem;
import liaison.app.edit.RecordEdits;
import liaison.app.edit.Values;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import liaison.model.value.PartialDate;
import liaison.ui.control.field.Field;
import liaison.ui.state.Words;

/** The form of several records of one table: only what is set there changes, for all of them. */
final class SeveralForm implements FormCard.Content {

  /** What only one record can be called or be. */
  private static final Set<String> OWN =
      Set.of("name_zh", "name_en", "title_zh", "title_en", "code", "lat", "lon");

  private final FormContext context;
  private final List<? extends Row> rows;
  private final FormFields fields;
  private final FormBody body = new FormBody();

  SeveralForm(List<? extends Row> rows, FormContext context) {
    this.rows = rows;
    this.context = context;
    this.fields = new FormFields(new Draft(common(rows)), false, context);
    for (FormPlan.Section section : FormPlan.of(Schema.tableOf(rows.getFirst())).sections()) {
      VBox lines = new VBox();
      lines.getStyleClass().add("form-lines");
      for (List<String> line : section.lines()) {
        List<String> asked = line.stream().filter(name -> !OWN.contains(name)).toList();
        if (!asked.isEmpty()) {
          lines
              .getChildren()
              .add(FormBody.line(asked.stream().map(this::field).toArray(Region[]::new)));
        }
      }
      if (!lines.getChildren().isEmpty()) {
        body.lines().getChildren().add(lines);
      }
    }
  }

  /** Whether a value says something. */
  static boolean isStated(Object value) {
    return switch (value) {
      case String text -> !text.isEmpty();
      case List<?> list -> !list.isEmpty();
      case PartialDate date -> !date.isUnknown();
      case Bound bound -> bound.isStated();
      case Money money -> money.value().isStated();
      case Double number -> !Double.isNaN(number);
      case Boolean flag -> flag;
      default -> true;
    };
  }

  /** What all have in common; where they differ nothing. */
  private static Row common(List<? extends Row> rows) {
    Row common = Values.with(rows.getFirst(), "id", "");
    Table<?> table = Schema.tableOf(common);
    for (Column column : table.columns()) {
      if (isDifferent(rows, column.name())) {
        common = Values.with(common, column.name(), Cells.none(column));
      }
    }
    return common;
  }

  private static boolean isDifferent(List<? extends Row> rows, String column) {
    Object first = Values.get(rows.getFirst(), column);
    return rows.stream().anyMatch(row -> !Values.get(row, column).equals(first));
  }

  private Region field(String name) {
    Field field = fields.field(name);
    if (FormPlan.columns(name).stream().noneMatch(column -> isDifferent(rows, column))) {
      return field;
    }
    field.prompt(Text.of("forms.several"));
    return new VBox(field, clear(name, field));
  }

  /** An empty field leaves values that differ as they are; this takes them away. */
  private CheckBox clear(String name, Field field) {
    CheckBox clear = new CheckBox();
    clear.setId("clear-" + name);
    clear.getStyleClass().add("form-clear");
    Words words = context.controls().words();
    clear.textProperty().bind(words.of(Text.of("forms.several.clear")));
    Table<?> table = Schema.tableOf(rows.getFirst());
    String column = FormPlan.columns(name).getFirst();
    Text label = ColumnLabels.of(table, table.columns().get(table.indexOf(column)));
    clear.accessibleTextProperty().bind(words.of(Text.of("forms.several.clear.name", label)));
    clear
        .selectedProperty()
        .subscribe((before, now) -> {
          fields.draft().clear(name, now);
          field.setDisable(now);
        });
    return clear;
  }

  @Override
  public FormBody body() {
    return body;
  }

  @Override
  public boolean isChanged() {
    return fields.draft().isChanged();
  }

  @Override
  public Optional<Field> firstField() {
    return fields.all().stream().findFirst();
  }

  @Override
  public Optional<FormCard.Refusal> problem() {
    List<Field> refused = fields.settle();
    List<FieldProblem> errors =
        rows.stream()
            .flatMap(row ->
                Checks.of(context.data(), Values.with(row, fields.draft().changes()), false)
                    .stream())
            .filter(FieldProblem::isError)
            .toList();
    fields.show(errors, true);
    if (refused.isEmpty() && errors.isEmpty()) {
      return Optional.empty();
    }
    Text text = errors.isEmpty() ? Text.of("forms.mend", refused.size()) : errors.getFirst().text();
    return Optional.of(new FormCard.Refusal(text, fields.firstWrong()));
  }

  @Override
  public FormCard.Step step() {
    return new FormCard.Step(
        new RecordEdits(context.data()).setAll(rows, fields.draft().changes()), () -> {});
  }
}
