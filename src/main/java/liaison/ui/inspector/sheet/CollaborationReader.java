package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.overview.Rows;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Milestone;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Item.Value;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Chip;
import liaison.ui.inspector.sheet.Sheet.Section;
import liaison.ui.state.Names;

/** Reads the sheet of a collaboration. */
final class CollaborationReader {

  private static final List<String> ABOUT =
      List.of(
          "title_zh",
          "title_en",
          "kind",
          "status",
          "start",
          "end",
          "planned_start",
          "planned_end",
          "duration",
          "fields",
          "regions",
          "unit",
          "note");

  private final Ground ground;
  private final Readers readers;

  CollaborationReader(Ground ground, Readers readers) {
    this.ground = ground;
    this.readers = readers;
  }

  Sheet read(Collaboration one) {
    String id = one.id();
    List<Section> sections = new ArrayList<>();
    sections.add(readers.values().section("about", Text.of("inspector.section.about"), one, ABOUT));
    sections.add(readers.belongings().disputes(id));
    sections.add(participants(id));
    sections.add(stages(one));
    sections.add(readers.money().of(id));
    sections.add(related(id));
    sections.add(readers.belongings().figures(id));
    sections.add(readers.belongings().attributes(id));
    sections.add(readers.proofs().evidence(id, belonging(id)));
    String title = ground.names().of(one);
    String other = title.equals(one.titleZh()) ? one.titleEn() : one.titleZh();
    return new Sheet(id, title, other.equals(title) ? "" : other, chips(one), sections);
  }

  private List<Chip> chips(Collaboration one) {
    String status = StatusOf.collaboration(ground.data(), one);
    return List.of(
        new Chip(ground.code("kinds", one.kind()), Codes.id("kinds", one.kind()), false),
        Chip.plain(readers.lives().stepName(status)),
        Chip.plain(readers.lives().presence(one)),
        readers.belongings().unproven(one.id()));
  }

  /** The rows that make it what it is, each of which may have evidence of its own. */
  private List<String> belonging(String id) {
    Dataset data = ground.data();
    return Stream.of(
            data.related(Schema.PARTICIPATIONS, "collaboration", id),
            data.related(Schema.MILESTONES, "collaboration", id),
            data.related(Schema.AMOUNTS, "collaboration", id),
            data.related(Schema.LINKS, "collaboration", id),
            data.related(Schema.ATTRIBUTES, "record", id))
        .flatMap(List::stream)
        .map(Row::id)
        .toList();
  }

  private Section participants(String id) {
    List<Participation> all = ground.data().related(Schema.PARTICIPATIONS, "collaboration", id);
    List<Item> items = new ArrayList<>();
    for (Participation part : all) {
      boolean isUnnamed = part.organisation().isEmpty();
      String name =
          isUnnamed
              ? ground.get(Text.of("inspector.unnamed", ground.code("regions", part.region())))
              : ground.record(part.organisation());
      items.add(
          new Link(
              isUnnamed ? Names.REGION + part.region() : part.organisation(),
              name,
              ground.code("roles", part.role()),
              isUnnamed ? "" : share(id, part.organisation()),
              "",
              List.of(new Cell(Schema.PARTICIPATIONS, part.id(), "role")),
              readers.proofs().of(part.id())));
    }
    return section("participants", Text.of("inspector.section.participants"), items, all)
        .withAdds(add(Text.of("inspector.add.participant"), Schema.PARTICIPATIONS, id));
  }

  /** What of the money is a participant's. */
  private String share(String collaboration, String organisation) {
    return Ground.joined(
        ground.data().related(Schema.AMOUNTS, "collaboration", collaboration).stream()
            .filter(amount -> amount.participant().equals(organisation))
            .map(Amount::money)
            .map(ground.wording()::money));
  }

  private Section stages(Collaboration one) {
    List<Milestone> all = StatusOf.steps(ground.data(), one);
    List<Item> items = new ArrayList<>();
    for (Milestone step : all) {
      String date = ground.wording().date(step.date());
      String by = Ground.joined(step.by().stream().map(ground::record));
      String asOf = ground.wording().date(step.asOf());
      items.add(
          new Value(
              new Cell(Schema.MILESTONES, step.id(), "date"),
              ground.code("steps", step.step()),
              date.isEmpty() ? ground.get(Text.of("inspector.date.unknown")) : date,
              Ground.joined(
                  by,
                  asOf.isEmpty() ? "" : ground.get(Text.of("inspector.evidence.asOf", asOf)),
                  step.note()),
              step.id(),
              readers.proofs().of(step.id())));
    }
    return section("steps", Text.of("inspector.section.steps"), items, all)
        .withAdds(add(Text.of("inspector.add.step"), Schema.MILESTONES, one.id()));
  }

  private Section related(String id) {
    Dataset data = ground.data();
    List<liaison.model.record.Link> from = data.related(Schema.LINKS, "collaboration", id);
    List<liaison.model.record.Link> to = data.related(Schema.LINKS, "target", id);
    List<Item> items = new ArrayList<>();
    from.forEach(link -> items.add(link(link, link.target(), relation(link))));
    to.forEach(link ->
        items.add(
            link(
                link,
                link.collaboration(),
                ground.get(Text.of("inspector.relatedFrom", relation(link))))));
    return section(
            "related",
            Text.of("inspector.section.related"),
            items,
            Stream.concat(from.stream(), to.stream()).toList())
        .withAdds(add(Text.of("inspector.add.link"), Schema.LINKS, id));
  }

  private Link link(liaison.model.record.Link link, String other, String relation) {
    return new Link(
        other,
        ground.record(other),
        relation,
        "",
        "",
        List.of(new Cell(Schema.LINKS, link.id(), "relation")),
        readers.proofs().of(link.id()));
  }

  private String relation(liaison.model.record.Link link) {
    return ground.code("relations", link.relation());
  }

  private Section section(String id, Text heading, List<Item> items, List<? extends Row> rows) {
    Section section = new Section(id, ground.get(heading), items.size(), items);
    return rows.isEmpty()
        ? section
        : section.withRows(
            Rows.of(Schema.tableOf(rows.getFirst()), rows.stream().map(Row::id).toList()));
  }

  private List<Add> add(Text words, liaison.model.Table<?> table, String collaboration) {
    return List.of(Add.row(ground.get(words), table, Map.of("collaboration", collaboration)));
  }
}
