package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.overview.Rows;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Chip;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads the sheet of an organisation. */
final class OrganisationReader {

  private static final List<String> ABOUT =
      List.of(
          "name_zh",
          "name_en",
          "other_names",
          "aliases",
          "former_names",
          "abbreviations",
          "type",
          "region",
          "place",
          "parent",
          "note");
  private static final List<String> DETAILS = List.of("ids", "lat", "lon", "placeholder");

  private final Ground ground;
  private final Readers readers;

  OrganisationReader(Ground ground, Readers readers) {
    this.ground = ground;
    this.readers = readers;
  }

  Sheet read(Organisation organisation) {
    String id = organisation.id();
    Map<String, Collaboration> taken = collaborations(ground.data(), id);
    List<Section> sections = new ArrayList<>();
    sections.add(
        readers.values().section("about", Text.of("inspector.section.about"), organisation, ABOUT));
    sections.add(readers.belongings().disputes(id));
    sections.add(readers.lives().section(taken.values()).withAdds(List.of(joins(id))));
    sections.add(readers.partners().section(id));
    sections.add(readers.money().sums(taken.keySet()));
    sections.add(readers.belongings().figures(id));
    sections.add(units(id));
    sections.add(readers.belongings().listings(id));
    sections.add(readers.belongings().attributes(id));
    sections.add(readers.proofs().evidence(id, taken.keySet()));
    sections.add(
        readers
            .values()
            .section("details", Text.of("inspector.section.details"), organisation, DETAILS));
    return new Sheet(
        id,
        ground.names().of(organisation),
        ground.names().second(organisation),
        chips(organisation),
        sections);
  }

  private List<Chip> chips(Organisation organisation) {
    String sector = ground.data().vocabulary().property("types", organisation.type());
    List<Chip> chips = new ArrayList<>();
    chips.add(chip("types", organisation.type()));
    if (!sector.equals(organisation.type()) && !sector.isEmpty()) {
      chips.add(chip("sectors", sector));
    }
    chips.add(chip("regions", organisation.region()));
    if (organisation.placeholder()) {
      chips.add(Chip.plain(ground.get(Text.of("inspector.placeholder"))));
    }
    chips.add(readers.belongings().unproven(organisation.id()));
    return chips;
  }

  private Chip chip(String list, String code) {
    return new Chip(ground.code(list, code), code.isEmpty() ? "" : Codes.id(list, code), false);
  }

  private Add joins(String organisation) {
    return Add.row(
        ground.get(Text.of("inspector.add.participation")),
        Schema.PARTICIPATIONS,
        Map.of("organisation", organisation));
  }

  /** What belongs to it. */
  private Section units(String id) {
    List<Organisation> children = ground.data().related(Schema.ORGANISATIONS, "parent", id);
    List<Item> items = new ArrayList<>();
    for (Organisation child : children) {
      items.add(
          new Link(child.id(), ground.names().of(child), ground.code("types", child.type()), ""));
    }
    return new Section("units", ground.get(Text.of("inspector.section.units")), items.size(), items)
        .withRows(Rows.of(Schema.ORGANISATIONS, children.stream().map(Organisation::id).toList()));
  }

  /** What an organisation takes part in, or was set up by. */
  static Map<String, Collaboration> collaborations(Dataset data, String organisation) {
    Map<String, Collaboration> found = new LinkedHashMap<>();
    for (Participation part : data.related(Schema.PARTICIPATIONS, "organisation", organisation)) {
      data.find(Schema.COLLABORATIONS, part.collaboration())
          .ifPresent(one -> found.put(one.id(), one));
    }
    for (Collaboration one : data.related(Schema.COLLABORATIONS, "unit", organisation)) {
      found.put(one.id(), one);
    }
    return found;
  }
}
