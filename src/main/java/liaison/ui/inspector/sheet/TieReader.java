package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.record.Collaboration;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Sheet.Chip;
import liaison.ui.inspector.sheet.Sheet.Section;
import liaison.ui.state.Names;

/** Reads the sheet of a tie: its two ends and everything they share. */
final class TieReader {

  private final Ground ground;
  private final Readers readers;
  private final Scopes scopes;

  TieReader(Ground ground, Readers readers, Scopes scopes) {
    this.ground = ground;
    this.readers = readers;
    this.scopes = scopes;
  }

  Sheet read(String id) {
    String[] ends = Names.ends(id);
    Map<String, Collaboration> both = new LinkedHashMap<>();
    Map<String, Collaboration> tying = new LinkedHashMap<>();
    readers.partners().between(ends[0], ends[1]).forEach(one -> tying.put(one.id(), one));
    scopes.collaborations(ends[0]).forEach(one -> both.put(one.id(), one));
    both.keySet().retainAll(ids(scopes.collaborations(ends[1])));
    if (tying.isEmpty()) {
      tying.putAll(both);
    }
    both.keySet().removeAll(tying.keySet());
    List<Section> sections = new ArrayList<>();
    sections.add(ends(ends));
    sections.add(readers.lives().section(tying.values()));
    sections.add(
        readers.lives().section("beside", Text.of("inspector.section.beside"), both.values()));
    sections.add(readers.money().sums(tying.keySet()));
    sections.add(readers.proofs().evidence("", tying.keySet()));
    return new Sheet("", ground.names().of(id), "", chips(tying), sections);
  }

  private List<Chip> chips(Map<String, Collaboration> shared) {
    String since = ground.wording().since(ground.data(), shared.values());
    return List.of(
        Chip.plain(ground.get(Text.of("inspector.tie.chip"))),
        Chip.plain(ground.get(Text.of("inspector.tie.count", shared.size()))),
        Chip.plain(since));
  }

  private static List<String> ids(List<Collaboration> all) {
    return all.stream().map(Collaboration::id).toList();
  }

  private Section ends(String[] ends) {
    Dataset data = ground.data();
    List<Item> items = new ArrayList<>();
    for (String end : ends) {
      String type =
          data.find(liaison.model.Schema.ORGANISATIONS, end)
              .map(one ->
                  Ground.joined(
                      ground.code("types", one.type()), ground.code("regions", one.region())))
              .orElse("");
      items.add(new Link(end, ground.record(end), type, ""));
    }
    return new Section("ends", ground.get(Text.of("inspector.section.ends")), -1, items);
  }
}
