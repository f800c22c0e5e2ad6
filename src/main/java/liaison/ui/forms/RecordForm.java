package liaison.ui.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import liaison.app.edit.Checks;
import liaison.app.edit.FieldProblem;
import liaison.app.edit.WholeEdit;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Collaboration;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.ui.control.field.Field;

/** The form of one record with its parts, on one page. */
final class RecordForm implements FormCard.Content {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final FormContext context;
  private final FormFields fields;
  private final FormBody body = new FormBody();
  private final List<PartRows> parts = new ArrayList<>();
  private final Consumer<String> saved;
  private final Label who = new Label();
  private boolean wasTried;

  /**
   * @param row the record as the form begins, without an id when it is new
   * @param given its parts where it is a copy; else they are looked up
   * @param saved takes the id once it is saved
   */
  RecordForm(Row row, Map<Table<?>, List<Row>> given, FormContext context, Consumer<String> saved) {
    this.context = context;
    this.saved = saved;
    who.getStyleClass().add("form-who");
    who.setWrapText(true);
    who.managedProperty().bind(who.visibleProperty());
    this.fields = new FormFields(new Draft(row), false, context);
    sections(true);
    partsOf(Schema.tableOf(row))
        .forEach(
            (table, blank) -> addParts(table, row, given.getOrDefault(table, List.of()), blank));
    sections(false);
    fields.all().forEach(field -> field.value().subscribe((before, now) -> check()));
    check();
  }

  /** The kinds of parts a record is asked for, and with how many empty rows where it is new. */
  private static Map<Table<?>, Integer> partsOf(Table<?> table) {
    Map<Table<?>, Integer> parts = new LinkedHashMap<>();
    if (table == Schema.COLLABORATIONS) {
      parts.put(Schema.PARTICIPATIONS, 2);
      parts.put(Schema.AMOUNTS, 1);
      parts.put(Schema.MILESTONES, 0);
      parts.put(Schema.LINKS, 0);
    } else if (table == Schema.LISTINGS) {
      parts.put(Schema.LISTING_STEPS, 0);
    }
    boolean isProof =
        table == Schema.EVIDENCE
            || table == Schema.SOURCES
            || table == Schema.ATTRIBUTES
            || table == Schema.TERMS
            || table == Schema.FILTERS
            || table == Schema.PLACEMENTS;
    if (!isProof) {
      parts.put(Schema.EVIDENCE, table == Schema.COLLABORATIONS ? 1 : 0);
    }
    return parts;
  }

  private void sections(boolean first) {
    for (FormPlan.Section section :
        FormPlan.of(Schema.tableOf(fields.draft().start())).sections()) {
      boolean isFirst = section.key().isEmpty();
      if (isFirst == first) {
        VBox lines = new VBox();
        for (List<String> line : section.lines()) {
          Field[] each = line.stream().map(fields::field).toArray(Field[]::new);
          lines.getChildren().add(FormBody.line(each));
        }
        lines.getStyleClass().add("form-lines");
        body.lines().getChildren().add(isFirst ? lines : folded(section, lines));
      }
    }
  }

  private VBox folded(FormPlan.Section section, VBox lines) {
    boolean isUsed =
        section.lines().stream()
            .flatMap(List::stream)
            .anyMatch(field -> SeveralForm.isStated(fields.draft().value(field).get()));
    return FormBody.foldable(
        Text.of("forms.section." + section.key()),
        lines,
        !section.isFolded() || isUsed,
        context.controls());
  }

  private void addParts(Table<?> table, Row row, List<Row> given, int blank) {
    List<Row> there = new ArrayList<>(given);
    WholeEdit.parts(context.data(), table, row.id()).forEach(there::add);
    int empty = row.id().isEmpty() ? blank : 0;
    PartRows rows = new PartRows(table, there, empty, context, this::check);
    parts.add(rows);
    VBox inside = new VBox(rows);
    if (table == Schema.PARTICIPATIONS) {
      inside.getChildren().add(who);
    }
    if (table == Schema.EVIDENCE) {
      Label missing = context.controls().label(Text.of("forms.noEvidence"), "form-missing");
      missing.setWrapText(true);
      missing.visibleProperty().bind(rows.isFilled().not());
      missing.managedProperty().bind(missing.visibleProperty());
      inside.getChildren().addFirst(missing);
    }
    boolean isOpen = !there.isEmpty() || empty > 0 || table == Schema.EVIDENCE;
    Text title = Text.of("forms.part." + table.name());
    body.lines().getChildren().add(FormBody.foldable(title, inside, isOpen, context.controls()));
  }

  @Override
  public FormBody body() {
    return body;
  }

  @Override
  public boolean isChanged() {
    return fields.draft().isChanged()
        || parts.stream().anyMatch(PartRows::isChanged)
        || fields.all().stream().anyMatch(field -> field.refusal().get().isPresent());
  }

  @Override
  public Optional<Field> firstField() {
    return fields.all().stream()
        .filter(field -> fields.draft().isNew() && !SeveralForm.isStated(field.value().get()))
        .findFirst()
        .or(() -> fields.all().stream().findFirst());
  }

  /** Shows what is doubtful at once, and what is wrong from the first try to save on. */
  private List<FieldProblem> check() {
    Row row = fields.draft().row();
    Dataset data = context.data();
    List<FieldProblem> found = new ArrayList<>();
    if (row instanceof Collaboration collaboration) {
      List<Participation> who =
          filled(Schema.PARTICIPATIONS).stream().map(Participation.class::cast).toList();
      found.addAll(Checks.ofWhole(data, collaboration, who));
    } else {
      found.addAll(Checks.of(data, row, false));
    }
    tellWho(fields.show(found, wasTried));
    parts.forEach(part -> found.addAll(part.check(wasTried)));
    return found;
  }

  /** What is wrong with the participants as a whole, told under them. */
  private void tellWho(List<FieldProblem> others) {
    Optional<FieldProblem> first =
        others.stream()
            .filter(problem -> problem.column().equals("participations"))
            .filter(problem -> wasTried || !problem.isError())
            .findFirst();
    who.textProperty().unbind();
    first.ifPresent(
        problem -> who.textProperty().bind(context.controls().words().of(problem.text())));
    who.setVisible(first.isPresent());
    who.pseudoClassStateChanged(WRONG, first.filter(FieldProblem::isError).isPresent());
  }

  private List<Row> filled(Table<?> table) {
    return parts.stream()
        .filter(part -> part.table() == table)
        .flatMap(part -> part.filled().stream())
        .toList();
  }

  @Override
  public Optional<FormCard.Refusal> problem() {
    wasTried = true;
    List<Field> refused = new ArrayList<>(fields.settle());
    parts.forEach(part -> refused.addAll(part.settle()));
    List<FieldProblem> errors = check().stream().filter(FieldProblem::isError).toList();
    int count = refused.size() + errors.size();
    if (count == 0) {
      return Optional.empty();
    }
    Optional<Field> first =
        fields
            .firstWrong()
            .or(() -> parts.stream().flatMap(part -> part.firstWrong().stream()).findFirst())
            .or(() -> parts.stream().flatMap(part -> part.firstField().stream()).findFirst());
    Text text =
        count == 1 && !errors.isEmpty() ? errors.getFirst().text() : Text.of("forms.mend", count);
    return Optional.of(new FormCard.Refusal(text, first));
  }

  @Override
  public FormCard.Step step() {
    Map<Table<?>, List<Row>> rows = new LinkedHashMap<>();
    parts.forEach(part -> rows.put(part.table(), part.filled()));
    WholeEdit.Saved whole = new WholeEdit(context.data()).save(fields.draft().row(), rows);
    return new FormCard.Step(whole.batch(), () -> saved.accept(whole.id()));
  }
}
