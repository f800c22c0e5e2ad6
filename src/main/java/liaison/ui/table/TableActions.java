package liaison.ui.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import liaison.app.Registry;
import liaison.app.picture.ViewKind;
import liaison.app.table.TableFiles;
import liaison.app.table.paste.CellEdit;
import liaison.app.table.paste.CopiedRows;
import liaison.app.table.paste.Paste;
import liaison.base.AppException;
import liaison.base.Text;
import liaison.model.edit.Edit;
import liaison.model.grid.Grid;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.task.Slot;

/** All that can be done with the table. */
final class TableActions {

  private static final Slot EXPORT = Slot.longWork("table-export");
  private static final Slot COPY = Slot.longWork("table-copy");
  private static final Slot PASTE = Slot.longWork("table-paste");

  private final TableViewModel model;
  private final ViewParts parts;
  private final Controls controls;
  private final TableFiles files = new TableFiles(Registry.gridFormats());

  TableActions(TableViewModel model, ViewParts parts, Controls controls) {
    this.model = model;
    this.parts = parts;
    this.controls = controls;
  }

  /** Makes everything a command. */
  void register(RecordTable table, Commands commands) {
    BooleanBinding isLookedAt = parts.explorer().view().isEqualTo(ViewKind.TABLE);
    BooleanBinding hasChosen =
        Bindings.createBooleanBinding(
            () -> isLookedAt.get() && !model.chosen().get().isEmpty(), isLookedAt, model.chosen());
    BooleanBinding canEdit = isLookedAt.and(parts.editing().canEdit());
    BooleanBinding canEditChosen = hasChosen.and(parts.editing().canEdit());
    commands.add(
        Command.of("table.new", "table", this::create).withKey("Shortcut+N").enabledWhen(canEdit),
        Command.of("table.edit", "table", this::edit).enabledWhen(canEditChosen),
        Command.of("table.type", "table", table::editFocused).enabledWhen(canEditChosen),
        Command.of("table.delete", "table", this::delete).enabledWhen(canEditChosen),
        Command.of("table.copy", "table", this::copy).withKey("Shortcut+C").enabledWhen(hasChosen),
        Command.of("table.copy-cell", "table", () -> copyCell(table.focusedText()))
            .enabledWhen(hasChosen),
        Command.of("table.paste", "table", () -> paste(table))
            .withKey("Shortcut+V")
            .enabledWhen(canEdit),
        Command.of("table.columns", "table", this::chooseColumns).enabledWhen(isLookedAt),
        Command.of("table.xlsx", "table", () -> export("xlsx")).enabledWhen(isLookedAt),
        Command.of("table.csv", "table", () -> export("csv")).enabledWhen(isLookedAt),
        Command.of("table.all", "table", model::showAll)
            .enabledWhen(
                Bindings.createBooleanBinding(
                    () -> isLookedAt.get() && model.rowsBehind().isPresent(),
                    isLookedAt,
                    parts.explorer().rows())));
  }

  void create() {
    Map<String, Object> preset = new HashMap<>();
    String about = parts.explorer().selection().get().stream().findFirst().orElse("");
    for (var column : model.table().columns()) {
      boolean fits =
          column.type() == liaison.model.Column.Type.REF
              && parts
                  .explorer()
                  .dataset()
                  .get()
                  .find(about)
                  .map(liaison.model.Schema::tableOf)
                  .filter(table -> table.name().equals(column.target()))
                  .isPresent();
      if (fits && column.name().equals("collaboration")) {
        preset.put(column.name(), about);
      }
    }
    parts.forms().create(model.table(), preset);
  }

  void edit() {
    List<String> chosen = model.chosen().get();
    if (!chosen.isEmpty() && parts.editing().canEdit().get()) {
      parts.forms().edit(chosen);
    }
  }

  void delete() {
    List<String> chosen = model.chosen().get();
    if (!chosen.isEmpty() && parts.editing().canEdit().get()) {
      parts.forms().delete(chosen);
    }
  }

  /** Keeps what was typed into a cell as one step. */
  void typed(String id, String column, String text) {
    model
        .shown()
        .get()
        .ifPresent(table -> {
          try {
            Edit edit =
                CellEdit.of(table.data(), parts.explorer().dataset().get(), id, column, text);
            if (!edit.isEmpty()) {
              parts.editing().apply(edit);
            }
          } catch (AppException refused) {
            tell(refused.text());
          }
        });
  }

  /** Copies the chosen rows under their headings; many take a moment, so in the background. */
  void copy() {
    Set<String> chosen = new HashSet<>(model.chosen().get());
    model
        .shown()
        .get()
        .map(ShownTable::grid)
        .filter(any -> !chosen.isEmpty())
        .ifPresent(grid ->
            parts
                .jobs()
                .run(COPY, Text.of("table.copy.job"), progress -> copied(grid, chosen))
                .onDone(this::toClipboard)
                .onFailed(this::tell));
  }

  private static CopiedRows copied(Grid grid, Set<String> chosen) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      if (chosen.contains(grid.rows().id(row))) {
        rows.add(row);
      }
    }
    return CopiedRows.of(grid, rows);
  }

  private void toClipboard(CopiedRows copied) {
    ClipboardContent content = new ClipboardContent();
    content.putString(copied.text());
    content.putHtml(copied.html());
    Clipboard.getSystemClipboard().setContent(content);
    tell(Text.of("table.copied", copied.count()));
  }

  /** Copies the text of one cell. */
  void copyCell(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void paste(RecordTable table) {
    String text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    Optional<ShownTable> shown = model.shown().get();
    List<String> ids = table.idsFromFocus();
    List<String> columns = table.columnsFromFocus();
    if (text.isBlank() || shown.isEmpty()) {
      tell(Text.of("table.paste.nothing"));
      return;
    }
    parts
        .jobs()
        .run(
            PASTE,
            Text.of("table.paste.job"),
            progress -> Paste.plan(shown.get().data(), text, ids, columns))
        .onDone(plan -> parts.layers().show(PasteCard.of(plan, controls, () -> apply(plan.edit()))))
        .onFailed(this::tell);
  }

  private void apply(Edit edit) {
    parts.editing().apply(edit);
  }

  void chooseColumns() {
    model
        .shown()
        .get()
        .ifPresent(shown -> parts.layers().show(new ColumnsCard(model, shown, controls).card()));
  }

  /** Asks for a file and writes what the table shows. */
  void export(String ending) {
    Optional<ShownTable> shown = model.shown().get();
    if (shown.isEmpty()) {
      return;
    }
    parts
        .tools()
        .prompt()
        .ask(fileName(shown.get().grid()) + "." + ending)
        .ifPresent(file -> write(file, shown.get().grid(), ending));
  }

  private void write(Path file, Grid grid, String ending) {
    String name = String.valueOf(file.getFileName());
    Path whole = name.contains(".") ? file : file.resolveSibling(name + "." + ending);
    parts
        .jobs()
        .run(
            EXPORT,
            Text.of("table.export.job"),
            progress -> {
              files.check(whole);
              files.write(whole, grid, progress);
              return whole;
            })
        .onDone(done -> tell(Text.of("table.export.done", grid.size(), done.toString())))
        .onFailed(this::tell);
  }

  private String fileName(Grid grid) {
    String project =
        parts
            .words()
            .now(parts.explorer().projectName().get())
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .toLowerCase(Locale.ROOT);
    return (project.isEmpty() ? "liaison" : project) + "-" + grid.title();
  }

  private void tell(Text message) {
    parts.tools().tell().accept(message);
  }
}
