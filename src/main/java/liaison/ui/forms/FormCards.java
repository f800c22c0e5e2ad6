package liaison.ui.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import liaison.app.edit.Deletion;
import liaison.app.edit.EditLabels;
import liaison.app.edit.FreshIds;
import liaison.app.edit.RowNames;
import liaison.app.edit.Values;
import liaison.app.edit.WholeEdit;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;
import liaison.model.record.Term;
import liaison.text.Folding;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.control.field.CreateHere;
import liaison.ui.control.field.Fields;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.Forms;
import org.jspecify.annotations.Nullable;

/** Shows forms as cards over the window. */
public final class FormCards implements Forms, CreateHere {

  /** Lists whose words a project may add to. */
  private static final Set<String> LISTS =
      Set.of("kinds", "roles", "fields", "types", "regions", "measures");

  private final Explorer explorer;
  private final FormContext context;

  public FormCards(Explorer explorer, Layers layers, Editing editing, Controls controls) {
    this.explorer = explorer;
    Fields plain = new Fields(explorer.dataset()::get, controls);
    this.context = new FormContext(explorer, editing, layers, controls, plain.creating(this));
  }

  @Override
  public void create(Table<?> table, Map<String, Object> preset) {
    Map<String, Object> own = new HashMap<>(preset);
    List<Row> participants = participants(own.remove(PARTICIPANTS));
    Row row = Values.with(table.empty(""), own);
    Map<Table<?>, List<Row>> parts =
        participants.isEmpty() ? Map.of() : Map.of(Schema.PARTICIPATIONS, participants);
    form(row, parts, Text.of("forms.new." + table.name()), explorer::reveal);
  }

  /** A row for each organisation that takes part. */
  private static List<Row> participants(@Nullable Object ids) {
    return ids instanceof List<?> list
        ? list.stream()
            .map(id -> Values.with(Schema.PARTICIPATIONS.empty(""), "organisation", id))
            .toList()
        : List.of();
  }

  @Override
  public void edit(List<String> ids) {
    List<Row> rows = rows(ids);
    if (rows.size() == 1) {
      Row row = rows.getFirst();
      Text title = Text.of("forms.edit", name(row));
      form(row, Map.of(), title, id -> {});
    } else if (rows.size() > 1) {
      Table<?> table = Schema.tableOf(rows.getFirst());
      List<Row> alike = rows.stream().filter(row -> Schema.tableOf(row) == table).toList();
      Text title = Text.of("forms.editSeveral", EditLabels.count(table, alike.size()));
      new FormCard(
              "form-card", title, Text.of("forms.save"), new SeveralForm(alike, context), context)
          .show();
    }
  }

  @Override
  public void duplicate(String id) {
    rows(List.of(id)).stream()
        .findFirst()
        .ifPresent(row -> {
          Map<Table<?>, List<Row>> parts = new LinkedHashMap<>();
          for (Table<?> table : List.of(Schema.PARTICIPATIONS, Schema.AMOUNTS)) {
            if (Schema.tableOf(row) == Schema.COLLABORATIONS) {
              parts.put(
                  table,
                  WholeEdit.parts(explorer.dataset().get(), table, id).stream()
                      .map(part -> Values.with(part, "id", ""))
                      .toList());
            }
          }
          Text title = Text.of("forms.copy", name(row));
          form(Values.with(row, "id", ""), parts, title, explorer::reveal);
        });
  }

  @Override
  public void delete(List<String> ids) {
    Deletion deletion = Deletion.of(explorer.dataset().get(), ids);
    if (!deletion.rows().isEmpty()) {
      DeleteCard.show(deletion, context);
    }
  }

  @Override
  public void merge(List<String> organisations) {
    new MergeCard(organisations, context).open();
  }

  @Override
  public boolean canCreate(Column column) {
    return switch (column.type()) {
      case REF, REFS ->
          List.of("organisations", "sources", "collaborations").contains(column.target());
      case CODE, CODES -> LISTS.contains(column.target());
      default -> false;
    };
  }

  @Override
  public void create(Column column, String typed, Consumer<String> made) {
    Map<String, Object> preset = new HashMap<>();
    boolean isHan = typed.codePoints().anyMatch(Folding::isHan);
    boolean isCode = column.type() == Column.Type.CODE || column.type() == Column.Type.CODES;
    Table<?> table = isCode ? Schema.TERMS : Schema.table(column.target()).orElseThrow();
    String stem = table.indexOf("title_zh") >= 0 ? "title" : "name";
    preset.put(stem + (isHan ? "_zh" : "_en"), typed);
    if (isCode) {
      preset.put("list", column.target());
      preset.put("code", FreshIds.slug(typed));
    }
    Row row = Values.with(table.empty(""), preset);
    Consumer<String> told = id -> made.accept(isCode ? code(id) : id);
    form(row, Map.of(), Text.of("forms.new." + table.name()), told);
  }

  /** The same forms, which do nothing while one of them is open. */
  Forms unlessOpen() {
    return new CalmForms(this, () -> context.layers().top().get().map(Node::getId).orElse(""));
  }

  private String code(String id) {
    return explorer.dataset().get().find(Schema.TERMS, id).map(Term::code).orElse(id);
  }

  private void form(Row row, Map<Table<?>, List<Row>> parts, Text title, Consumer<String> saved) {
    RecordForm form = new RecordForm(row, parts, context, saved);
    int above = context.layers().top().get().isPresent() ? 1 : 0;
    new FormCard(
            above == 0 ? "form-card" : "form-card-above",
            title,
            Text.of(row.id().isEmpty() ? "forms.add" : "forms.save"),
            form,
            context)
        .show();
  }

  private List<Row> rows(List<String> ids) {
    Dataset data = explorer.dataset().get();
    return ids.stream().distinct().flatMap(id -> data.find(id).stream()).toList();
  }

  private Text name(Row row) {
    return new RowNames(explorer.dataset().get()).of(row);
  }
}
