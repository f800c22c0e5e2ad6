package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import liaison.analysis.overview.OverviewCounter;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.overview.Count;
import liaison.model.overview.Overview;
import liaison.model.overview.Rows;
import liaison.model.record.Row;
import liaison.scene.caption.SpecSentence;
import liaison.ui.inspector.sheet.Item.Fact;
import liaison.ui.inspector.sheet.Item.Sentence;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads what is there while nothing is selected: what is shown now, and what one can do. */
final class ProjectReader {

  private final Ground ground;

  ProjectReader(Ground ground) {
    this.ground = ground;
  }

  Sheet read(Looked looked, Progress progress) {
    Dataset data = ground.data();
    List<Section> sections = new ArrayList<>();
    if (data.isEmpty()) {
      sections.add(section("hint", Text.of("inspector.section.can"), Text.of("inspector.empty")));
    } else {
      sections.add(shown(looked, progress));
      sections.add(can());
    }
    sections.add(project());
    return new Sheet("", ground.get(Text.of("inspector.project.title")), "", List.of(), sections);
  }

  /** The few things a newcomer looks for. */
  private Section can() {
    List<Item> items =
        Stream.of(
                Text.of("inspector.nothing"),
                Text.of("inspector.can.edit"),
                Text.of("inspector.can.focus"),
                Text.of("inspector.can.table"))
            .<Item>map(words -> new Sentence(ground.get(words)))
            .toList();
    return new Section("hint", ground.get(Text.of("inspector.section.can")), -1, items);
  }

  private Section section(String id, Text heading, Text words) {
    return new Section(id, ground.get(heading), -1, List.of(new Sentence(ground.get(words))));
  }

  /** The choice in words, and how much it lets through. */
  private Section shown(Looked looked, Progress progress) {
    List<Item> items = new ArrayList<>();
    items.add(
        new Sentence(
            new SpecSentence(ground.data(), ground.language()).ofCollaborations(looked.spec())));
    if (!looked.focus().isEmpty()) {
      items.add(
          new Sentence(
              ground.get(
                  Text.of(
                      "inspector.focus.within", ground.record(looked.focus()), looked.hops()))));
    }
    Overview overview = new OverviewCounter().count(ground.data(), looked.spec(), progress);
    for (String total : List.of("organisations", "collaborations", "countries")) {
      Count count = overview.total(total);
      items.add(
          new Fact(
              ground.get(Text.of("inspector.shown." + total)),
              ground.wording().number(count.value()),
              "",
              count.rows()));
    }
    return new Section("shown", ground.get(Text.of("inspector.section.shown")), -1, items);
  }

  private Section project() {
    List<Item> facts = new ArrayList<>();
    facts.add(count(Text.of("inspector.project.organisations"), Schema.ORGANISATIONS));
    facts.add(count(Text.of("inspector.project.collaborations"), Schema.COLLABORATIONS));
    facts.add(count(Text.of("inspector.project.indicators"), Schema.INDICATORS));
    facts.add(count(Text.of("inspector.project.sources"), Schema.SOURCES));
    facts.add(count(Text.of("inspector.project.evidence"), Schema.EVIDENCE));
    List<Add> adds = new ArrayList<>();
    for (Table<?> table : List.of(Schema.ORGANISATIONS, Schema.COLLABORATIONS, Schema.SOURCES)) {
      adds.add(
          Add.row(ground.get(Text.of("inspector.add." + table.name())), table, java.util.Map.of()));
    }
    return new Section("project", ground.get(Text.of("inspector.section.project")), -1, facts)
        .withAdds(adds);
  }

  private Item count(Text label, Table<?> table) {
    List<String> ids = ground.data().rows(table).stream().map(Row::id).toList();
    return new Fact(
        ground.get(label), ground.wording().number(ids.size()), "", new Rows(table, ids));
  }
}
