package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.ui.inspector.Sheet.Fact;
import liaison.ui.inspector.Sheet.Item;
import liaison.ui.inspector.Sheet.Link;
import liaison.ui.inspector.Sheet.Section;
import liaison.ui.state.Names;

/** Reads the sheet of an organisation. */
final class OrganisationReader {

  private final Dataset data;
  private final Names names;
  private final Parts parts;

  OrganisationReader(Dataset data, Names names, Parts parts) {
    this.data = data;
    this.names = names;
    this.parts = parts;
  }

  Sheet read(Organisation organisation) {
    Map<String, Collaboration> taken = collaborations(organisation.id());
    List<Section> sections = new ArrayList<>();
    sections.add(about(organisation));
    sections.add(parts.collaborations(taken.values()));
    sections.add(parts.figures(data.related(Schema.INDICATORS, "subject", organisation.id())));
    sections.add(parts.evidence(organisation.id(), taken.keySet()));
    return new Sheet(
        names.of(organisation),
        names.second(organisation),
        organisation.type(),
        List.of(
            names.code("types", organisation.type()),
            names.code("regions", organisation.region()),
            organisation.placeholder()
                ? parts.wording().get(Text.of("inspector.placeholder"))
                : ""),
        sections);
  }

  private Map<String, Collaboration> collaborations(String organisation) {
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

  private Section about(Organisation organisation) {
    List<Item> items = new ArrayList<>();
    place(organisation).ifPresent(items::add);
    data.find(Schema.ORGANISATIONS, organisation.parent())
        .ifPresent(parent ->
            items.add(
                new Link(
                    parent.id(),
                    names.of(parent),
                    parts.wording().get(Text.of("inspector.fact.parent")),
                    "")));
    parts.fact(items, Text.of("inspector.fact.aliases"), list(organisation.aliases()));
    parts.fact(items, Text.of("inspector.fact.abbreviations"), list(organisation.abbreviations()));
    parts.fact(items, Text.of("inspector.fact.former"), list(organisation.formerNames()));
    parts.fact(items, Text.of("inspector.fact.ids"), list(organisation.ids()));
    parts.fact(items, Text.of("inspector.fact.note"), organisation.note());
    return parts.section("about", Text.of("inspector.section.about"), -1, items);
  }

  /** The region in the window's language, and the place as it is stated where that says more. */
  private Optional<Item> place(Organisation organisation) {
    String label = parts.wording().get(Text.of("inspector.fact.place"));
    String region =
        organisation.region().isEmpty() ? "" : names.code("regions", organisation.region());
    String place = organisation.place();
    if (region.isEmpty()) {
      return place.isEmpty() ? Optional.empty() : Optional.of(new Fact(label, place));
    }
    return Optional.of(new Fact(label, region, place.equals(region) ? "" : place));
  }

  private static String list(List<String> values) {
    return String.join(" · ", values);
  }
}
