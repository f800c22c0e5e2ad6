package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import liaison.app.path.PathsFound;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.overview.Rows;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.ui.inspector.sheet.Item.Fact;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads the sheet of several selected things: what they are, have in common and add up to. */
final class SelectionReader {

  private final Ground ground;
  private final Readers readers;
  private final Scopes scopes;

  SelectionReader(Ground ground, Readers readers, Scopes scopes) {
    this.ground = ground;
    this.readers = readers;
    this.scopes = scopes;
  }

  Sheet read(Looked looked, Progress progress) {
    List<String> ids = looked.selection();
    List<Organisation> organisations = rows(Schema.ORGANISATIONS, ids);
    List<Collaboration> collaborations = rows(Schema.COLLABORATIONS, ids);
    Map<String, Collaboration> any = new LinkedHashMap<>();
    Map<String, Collaboration> every = new LinkedHashMap<>();
    boolean isFirst = true;
    for (String id : ids) {
      Map<String, Collaboration> own = new LinkedHashMap<>();
      scopes.collaborations(id).forEach(one -> own.put(one.id(), one));
      any.putAll(own);
      if (isFirst) {
        every.putAll(own);
      } else {
        every.keySet().retainAll(own.keySet());
      }
      isFirst = false;
    }
    boolean onlyCollaborations = collaborations.size() == ids.size();
    List<Section> sections = new ArrayList<>();
    sections.add(selected(ids, organisations, collaborations));
    sections.add(common(organisations, collaborations));
    if (onlyCollaborations) {
      sections.add(participants(collaborations));
    } else {
      sections.add(shared(every));
    }
    if (organisations.size() == 2 && ids.size() == 2) {
      sections.add(between(ids, looked, progress));
    }
    sections.add(together(any, ids.size()));
    sections.add(readers.money().sums(any.keySet()));
    return new Sheet(
        "", ground.get(Text.of("inspector.several", ids.size())), "", List.of(), sections);
  }

  /** What all selected things have to do with; says so when there is nothing. */
  private Section shared(Map<String, Collaboration> every) {
    Text heading = Text.of("inspector.section.shared");
    return every.isEmpty()
        ? new Section(
            "shared",
            ground.get(heading),
            0,
            List.of(new Item.Absent(ground.get(Text.of("inspector.shared.none")))))
        : readers.lives().section("shared", heading, every.values());
  }

  private <R extends Row> List<R> rows(Table<R> table, List<String> ids) {
    return ids.stream().flatMap(id -> ground.data().find(table, id).stream()).toList();
  }

  private Section selected(
      List<String> ids, List<Organisation> organisations, List<Collaboration> collaborations) {
    List<Item> items = new ArrayList<>();
    for (String id : ids) {
      items.add(new Link(id, ground.record(id), what(id), ""));
    }
    Section section =
        new Section(
            "selected", ground.get(Text.of("inspector.section.selected")), ids.size(), items);
    if (organisations.size() == ids.size()) {
      return section.withRows(Rows.of(Schema.ORGANISATIONS, ids));
    }
    return collaborations.size() == ids.size()
        ? section.withRows(Rows.of(Schema.COLLABORATIONS, ids))
        : section;
  }

  private String what(String id) {
    Dataset data = ground.data();
    return data.find(Schema.ORGANISATIONS, id)
        .map(one -> ground.code("types", one.type()))
        .or(() ->
            data.find(Schema.COLLABORATIONS, id)
                .map(one ->
                    Ground.joined(ground.code("kinds", one.kind()), readers.lives().presence(one))))
        .orElse("");
  }

  /** What all of them are. */
  private Section common(List<Organisation> organisations, List<Collaboration> collaborations) {
    List<Item> items = new ArrayList<>();
    if (collaborations.isEmpty()) {
      same(items, "type", "types", organisations, Organisation::type);
      same(items, "region", "regions", organisations, Organisation::region);
    } else if (organisations.isEmpty()) {
      same(items, "kind", "kinds", collaborations, Collaboration::kind);
      Set<String> fields = new LinkedHashSet<>(collaborations.getFirst().fields());
      collaborations.forEach(one -> fields.retainAll(one.fields()));
      if (!fields.isEmpty() && collaborations.size() > 1) {
        items.add(new Fact(ground.get(Text.of("column.fields")), ground.codes("fields", fields)));
      }
    }
    return new Section("common", ground.get(Text.of("inspector.section.common")), -1, items);
  }

  private <R> void same(
      List<Item> items, String column, String list, List<R> rows, Function<R, String> code) {
    Set<String> codes = new TreeSet<>(rows.stream().map(code).toList());
    if (rows.size() > 1 && codes.size() == 1 && !codes.contains("")) {
      items.add(
          new Fact(
              ground.get(Text.of("column." + column)), ground.code(list, codes.iterator().next())));
    }
  }

  /** Who takes part in all of them. */
  private Section participants(List<Collaboration> collaborations) {
    Set<String> every = new LinkedHashSet<>();
    boolean isFirst = true;
    for (Collaboration one : collaborations) {
      List<String> own =
          ground.data().related(Schema.PARTICIPATIONS, "collaboration", one.id()).stream()
              .map(Participation::organisation)
              .filter(id -> !id.isEmpty())
              .toList();
      if (isFirst) {
        every.addAll(own);
      } else {
        every.retainAll(own);
      }
      isFirst = false;
    }
    List<Item> items = new ArrayList<>();
    every.forEach(id -> items.add(new Link(id, ground.record(id), what(id), "")));
    return new Section(
            "participants", ground.get(Text.of("inspector.section.inAll")), items.size(), items)
        .withRows(Rows.of(Schema.ORGANISATIONS, every));
  }

  /** How far two organisations are from each other. */
  private Section between(List<String> ids, Looked looked, Progress progress) {
    PathsFound found =
        PathsFound.between(
            ground.data(), looked.spec(), ids.getFirst(), ids.getLast(), 1, progress);
    String count = ground.wording().number(found.paths().count());
    Item item =
        found.paths().isConnected()
            ? new Fact(
                ground.get(Text.of("inspector.paths.shortest")),
                ground.get(Text.of("inspector.paths.steps", found.steps())),
                ground.get(Text.of("inspector.paths.count", found.paths().count(), count)),
                Section.NO_ROWS)
            : new Item.Absent(ground.get(Text.of("inspector.paths.none")));
    return new Section(
        "between", ground.get(Text.of("inspector.section.between")), -1, List.of(item));
  }

  /** What they come to together, each collaboration counted once. */
  private Section together(Map<String, Collaboration> any, int count) {
    if (any.isEmpty() || count < 2) {
      return new Section("together", "", -1, List.of());
    }
    Fact sum =
        new Fact(
            ground.get(Text.of("inspector.section.collaborations")),
            ground.wording().number(any.size()),
            ground.wording().since(ground.data(), any.values()),
            Rows.of(Schema.COLLABORATIONS, any.keySet()));
    return new Section(
        "together", ground.get(Text.of("inspector.section.together")), -1, List.of(sum));
  }
}
