package liaison.ui.inspector.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.app.edit.HistoryLine;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Row;
import liaison.ui.inspector.sheet.Item.Absent;
import liaison.ui.inspector.sheet.Item.Step;
import liaison.ui.inspector.sheet.Sheet.Chip;
import liaison.ui.inspector.sheet.Sheet.Section;
import liaison.ui.state.Names;

/**
 * Reads the sheet of what is selected from a dataset. Immutable: what one sheet needed serves the
 * next.
 */
public final class SheetReader {

  private final Ground ground;
  private final Readers readers;
  private final Scopes scopes;

  public SheetReader(Dataset data, Language language) {
    this.ground = new Ground(data, language);
    this.readers = Readers.on(ground);
    this.scopes = new Scopes(data);
  }

  /** The sheet of what is selected; of what is shown when nothing is. */
  public Sheet read(Looked looked, Progress progress) {
    List<String> selection = looked.selection();
    return switch (selection.size()) {
      case 0 -> new ProjectReader(ground).read(looked, progress);
      case 1 -> withHistory(one(selection.getFirst()), looked.steps());
      default ->
          new PathReader(ground, readers)
              .read(selection, looked.spec(), progress)
              .orElseGet(() -> new SelectionReader(ground, readers, scopes).read(looked, progress));
    };
  }

  private Sheet one(String id) {
    if (id.startsWith(Names.TIE)) {
      return new TieReader(ground, readers, scopes).read(id);
    }
    Optional<Row> row = ground.data().find(id);
    if (row.isEmpty()) {
      return Codes.of(id, ground.data().vocabulary())
          .map(code -> new CodeReader(ground, readers, scopes).read(code))
          .orElseGet(() -> gone(id));
    }
    return switch (row.get()) {
      case Organisation one -> new OrganisationReader(ground, readers).read(one);
      case Collaboration one -> new CollaborationReader(ground, readers).read(one);
      case Row other -> new RecordReader(ground, readers).read(other);
    };
  }

  /** What is selected but not in the project any more, such as after an undo. */
  private Sheet gone(String id) {
    String words = ground.get(Text.of("inspector.gone"));
    return new Sheet(
        "",
        ground.names().of(id),
        "",
        List.<Chip>of(),
        List.of(new Section("gone", "", -1, List.of(new Absent(words)))));
  }

  private Sheet withHistory(Sheet sheet, List<HistoryLine> steps) {
    if (steps.isEmpty()) {
      return sheet;
    }
    List<Section> sections = new ArrayList<>(sheet.sections());
    DateTimeFormatter form =
        DateTimeFormatter.ofPattern(
                ground.get(Text.of("inspector.history.when")), ground.language().locale())
            .withZone(ZoneId.systemDefault());
    List<Item> items = new ArrayList<>();
    for (HistoryLine line : steps) {
      items.add(
          new Step(
              line.number(),
              form.format(Instant.parse(line.made())),
              ground.get(line.label()),
              line.isUndone()));
    }
    sections.add(
        new Section(
            "history", ground.get(Text.of("inspector.section.history")), items.size(), items));
    return new Sheet(sheet.record(), sheet.title(), sheet.second(), sheet.chips(), sections);
  }
}
