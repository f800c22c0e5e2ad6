package liaison.ui.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import liaison.app.edit.ColumnLabels;
import liaison.app.edit.FieldProblem;
import liaison.app.edit.Values;
import liaison.base.Severity;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.text.DateReader;
import liaison.ui.control.Controls;
import liaison.ui.control.field.Choice;
import liaison.ui.control.field.Field;
import liaison.ui.control.field.Fields;

/** The fields of one record of a form, bound to its draft. */
final class FormFields {

  private static final List<String> VALUE_TYPES = List.of("text", "number", "date", "flag");

  private static final Map<String, String> ENDS =
      Map.of("start", "end", "planned_start", "planned_end", "valid_from", "valid_until");

  private final Draft draft;
  private final Table<?> table;
  private final Fields fields;
  private final Controls controls;
  private final FormContext context;
  private final boolean isRow;
  private final Map<String, Field> made = new LinkedHashMap<>();

  /**
   * @param isRow whether the fields stand in one row, each of one line
   */
  FormFields(Draft draft, boolean isRow, FormContext context) {
    this.draft = draft;
    this.isRow = isRow;
    this.table = Schema.tableOf(draft.start());
    this.fields = context.fields();
    this.controls = context.controls();
    this.context = context;
  }

  Draft draft() {
    return draft;
  }

  /** The field of a name of {@link FormPlan}; it is made the first time it is asked for. */
  Field field(String name) {
    Field there = made.get(name);
    if (there != null) {
      return there;
    }
    Field field = make(name);
    field.value().bindBidirectional(draft.value(name));
    made.put(name, field);
    String end = ENDS.getOrDefault(name, "");
    if (!end.isEmpty()) {
      field.refusal().subscribe(reason -> reason.ifPresent(why -> part(field, end)));
    }
    return field;
  }

  /** A start and an end typed into the field of the start go where they belong. */
  private void part(Field start, String end) {
    if (start.input() instanceof TextInputControl input) {
      DateReader.readSpan(input.getText())
          .value()
          .filter(span -> !span.end().isUnknown())
          .ifPresent(span -> {
            start.value().set(span.start());
            draft.value(end).set(span.end());
          });
    }
  }

  List<Field> all() {
    return List.copyOf(made.values());
  }

  /** Takes up what is still being typed; the fields whose text cannot be read. */
  List<Field> settle() {
    all().forEach(Field::settle);
    return all().stream().filter(field -> field.refusal().get().isPresent()).toList();
  }

  /** Puts problems beside their fields; those of columns without a field are given back. */
  List<FieldProblem> show(List<FieldProblem> problems, boolean withErrors) {
    List<String> names = List.copyOf(made.keySet());
    made.forEach((name, field) -> {
      Optional<FieldProblem> first =
          problems.stream()
              .filter(problem -> withErrors || problem.severity() != Severity.ERROR)
              .filter(problem -> FormPlan.columns(name).contains(problem.column()))
              .findFirst();
      field.problem().set(first);
    });
    return problems.stream()
        .filter(problem -> !names.contains(Draft.fieldOf(names, problem.column())))
        .toList();
  }

  /** The first field that has something wrong with it. */
  Optional<Field> firstWrong() {
    return all().stream()
        .filter(field ->
            field.refusal().get().isPresent()
                || field.problem().get().filter(FieldProblem::isError).isPresent())
        .findFirst();
  }

  private Field make(String name) {
    if (name.equals(FormPlan.MONEY)) {
      return fields.money(Text.of("forms.money"));
    }
    Column column = table.columns().get(table.indexOf(name));
    Text label = ColumnLabels.of(table, column);
    return switch (table.name() + "." + name) {
      case "evidence.field" -> fields.choice(label, this::columnsOfRecord);
      case "attributes.type" ->
          fields.choice(
              label,
              () ->
                  VALUE_TYPES.stream()
                      .map(type -> new Choice(type, now(Text.of("forms.type." + type)), ""))
                      .toList());
      default -> isRow ? fields.makeShort(table, column) : fields.make(label, column);
    };
  }

  /** The columns of the record that evidence is about. */
  private List<Choice> columnsOfRecord() {
    String id = Values.text(draft.row(), "record");
    return context
        .data()
        .find(id)
        .<List<Choice>>map(row -> {
          Table<?> of = Schema.tableOf(row);
          return of.columns().stream()
              .skip(1)
              .map(column -> new Choice(column.name(), now(ColumnLabels.of(of, column)), ""))
              .toList();
        })
        .orElse(List.of());
  }

  private String now(Text text) {
    return controls.words().now(text);
  }
}
