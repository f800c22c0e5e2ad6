package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.ui.inspector.Sheet.Item;
import liaison.ui.inspector.Sheet.Link;
import liaison.ui.inspector.Sheet.Section;
import liaison.ui.state.Names;

/** Reads the sheets of what is no record itself: a tie between two nodes, a region. */
final class TogetherReader {

  private final Dataset data;
  private final Names names;
  private final Parts parts;

  TogetherReader(Dataset data, Names names, Parts parts) {
    this.data = data;
    this.names = names;
    this.parts = parts;
  }

  /** The sheet of a tie: its two ends and everything they share. */
  Sheet tie(String id) {
    String[] ends = Names.ends(id);
    Map<String, Collaboration> shared = of(ends[0]);
    shared.keySet().retainAll(of(ends[1]).keySet());
    List<Item> links =
        List.of(
            new Link(ends[0], names.of(ends[0]), "", ""),
            new Link(ends[1], names.of(ends[1]), "", ""));
    return new Sheet(
        names.of(id),
        "",
        "",
        List.of(
            parts.wording().get(Text.of("inspector.tie.chip")),
            parts.wording().get(Text.of("inspector.tie.count", shared.size()))),
        List.of(
            parts.section("ends", Text.of("inspector.section.ends"), -1, links),
            parts.collaborations(shared.values()),
            parts.evidence("", shared.keySet())));
  }

  /** The sheet of a region: organisations in it and collaborations with it. */
  Sheet region(String code) {
    Map<String, Collaboration> found = of(code);
    List<Item> partners = new ArrayList<>();
    for (Organisation organisation : data.rows(Schema.ORGANISATIONS)) {
      if (isIn(organisation.region(), code)) {
        partners.add(
            new Link(
                organisation.id(),
                names.of(organisation),
                names.code("types", organisation.type()),
                ""));
      }
    }
    List<Section> sections = new ArrayList<>();
    sections.add(
        parts.section(
            "organisations",
            Text.of("inspector.section.organisations"),
            partners.size(),
            partners));
    sections.add(parts.collaborations(found.values()));
    sections.add(parts.evidence("", found.keySet()));
    return new Sheet(
        names.of(Names.REGION + code),
        "",
        "",
        List.of(parts.wording().get(Text.of("inspector.region.chip"))),
        sections);
  }

  /** Collaborations of an organisation or region, or the collaboration itself, by id. */
  private Map<String, Collaboration> of(String id) {
    Map<String, Collaboration> found = new LinkedHashMap<>();
    data.find(Schema.COLLABORATIONS, id).ifPresent(one -> found.put(id, one));
    boolean isRegion = data.vocabulary().has("regions", id);
    for (Participation part :
        isRegion
            ? data.rows(Schema.PARTICIPATIONS)
            : data.related(Schema.PARTICIPATIONS, "organisation", id)) {
      if (!isRegion || isIn(regionOf(part), id)) {
        data.find(Schema.COLLABORATIONS, part.collaboration())
            .ifPresent(one -> found.put(one.id(), one));
      }
    }
    return found;
  }

  private String regionOf(Participation part) {
    return part.organisation().isEmpty()
        ? part.region()
        : data.find(Schema.ORGANISATIONS, part.organisation()).map(Organisation::region).orElse("");
  }

  private boolean isIn(String region, String code) {
    Vocabulary words = data.vocabulary();
    return words.isWithin("regions", region, code);
  }
}
