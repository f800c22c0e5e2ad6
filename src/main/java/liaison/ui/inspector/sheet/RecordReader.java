package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.overview.Rows;
import liaison.model.record.Evidence;
import liaison.model.record.Indicator;
import liaison.model.record.ListingStep;
import liaison.model.record.Row;
import liaison.model.record.Source;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Item.Value;
import liaison.ui.inspector.sheet.Sheet.Chip;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads the sheet of any other record: its columns, what belongs to it, its evidence. */
final class RecordReader {

  private final Ground ground;
  private final Readers readers;

  RecordReader(Ground ground, Readers readers) {
    this.ground = ground;
    this.readers = readers;
  }

  Sheet read(Row row) {
    Table<?> table = Schema.tableOf(row);
    List<String> columns =
        table.columns().stream().map(Column::name).filter(name -> !name.equals("id")).toList();
    List<Section> sections = new ArrayList<>();
    sections.add(
        readers.values().section("about", Text.of("inspector.section.about"), row, columns));
    sections.add(readers.belongings().disputes(row.id()));
    if (row instanceof Indicator indicator) {
      sections.add(recorded(indicator));
    }
    sections.add(steps(row.id()));
    sections.add(readers.belongings().attributes(row.id()));
    List<Chip> chips = new ArrayList<>();
    chips.add(Chip.plain(ground.get(new Text(table.labelKey(), List.of()))));
    if (row instanceof Source) {
      sections.add(says(row.id()));
    } else if (!(row instanceof Evidence)) {
      sections.add(readers.proofs().evidence(row.id(), List.of()));
      chips.add(readers.belongings().unproven(row.id()));
    }
    return new Sheet(row.id(), ground.record(row.id()), "", chips, sections);
  }

  private Section recorded(Indicator indicator) {
    return new Section(
        "figures",
        ground.get(Text.of("inspector.section.coverage")),
        -1,
        List.of(new FigureReader(ground).read(indicator)));
  }

  /** The dated steps of a listing. */
  private Section steps(String listing) {
    List<Item> items = new ArrayList<>();
    for (ListingStep step : ground.data().related(Schema.LISTING_STEPS, "listing", listing)) {
      items.add(
          new Value(
              new Cell(Schema.LISTING_STEPS, step.id(), "date"),
              ground.code("listing-states", step.state()),
              ground.wording().date(step.date()),
              "",
              step.id(),
              readers.proofs().of(step.id())));
    }
    return new Section("steps", ground.get(Text.of("inspector.section.steps")), -1, items);
  }

  /** What a source is evidence for. */
  private Section says(String source) {
    List<Evidence> all = ground.data().related(Schema.EVIDENCE, "source", source);
    List<Item> items = new ArrayList<>();
    for (Evidence one : all) {
      items.add(
          new Link(
              one.record(),
              ground.record(one.record()),
              one.locator(),
              ground.language().pick(one.summaryZh(), one.summary())));
    }
    return new Section("says", ground.get(Text.of("inspector.section.says")), items.size(), items)
        .withRows(Rows.of(Schema.EVIDENCE, all.stream().map(Evidence::id).toList()));
  }
}
