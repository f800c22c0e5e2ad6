package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Indicator;
import liaison.ui.inspector.Sheet.Absent;
import liaison.ui.inspector.Sheet.Fact;
import liaison.ui.inspector.Sheet.Group;
import liaison.ui.inspector.Sheet.Item;
import liaison.ui.inspector.Sheet.Link;
import liaison.ui.inspector.Sheet.Proof;
import liaison.ui.inspector.Sheet.Section;
import liaison.ui.state.Names;

/** Sections that several sheets have in common. */
final class Parts {

  private final Dataset data;
  private final Names names;
  private final Wording wording;
  private final Language language;

  Parts(Dataset data, Names names, Wording wording, Language language) {
    this.data = data;
    this.names = names;
    this.wording = wording;
    this.language = language;
  }

  Wording wording() {
    return wording;
  }

  /** A fact, or nothing when it is not stated. */
  void fact(List<Item> into, Text label, String value) {
    if (!value.isEmpty()) {
      into.add(new Fact(wording.get(label), value));
    }
  }

  Section section(String id, Text heading, int count, List<Item> items) {
    return new Section(id, wording.get(heading), count, items);
  }

  /** Collaborations under the names of their kinds, the largest kind first, by date within. */
  Section collaborations(Collection<Collaboration> all) {
    Map<String, List<Collaboration>> byKind = new TreeMap<>();
    for (Collaboration one : all) {
      byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one);
    }
    List<Map.Entry<String, List<Collaboration>>> kinds = new ArrayList<>(byKind.entrySet());
    kinds.sort(
        Comparator.comparingInt((Map.Entry<String, List<Collaboration>> e) -> -e.getValue().size())
            .thenComparing(Map.Entry::getKey));
    List<Item> items = new ArrayList<>();
    for (Map.Entry<String, List<Collaboration>> kind : kinds) {
      items.add(new Group(names.code("kinds", kind.getKey()), kind.getValue().size()));
      kind.getValue().stream()
          .sorted(
              Comparator.comparing((Collaboration one) -> Presence.of(data, one).from())
                  .thenComparing(Collaboration::id))
          .forEach(one -> items.add(link(one)));
    }
    return section(
        "collaborations", Text.of("inspector.section.collaborations"), all.size(), items);
  }

  /** A collaboration as one line: title, when, how much and where it stands. */
  Link link(Collaboration one) {
    String status = StatusOf.collaboration(data, one);
    List<String> notes = new ArrayList<>(amounts(one));
    if (!status.isEmpty()) {
      notes.add(stepName(status));
    }
    return new Link(
        one.id(),
        names.of(one),
        wording.presence(one, Presence.of(data, one)),
        String.join(" · ", notes));
  }

  /** Name of a status or step. */
  String stepName(String code) {
    boolean isStep = data.vocabulary().has("steps", code);
    return names.code(isStep ? "steps" : "statuses", code);
  }

  private List<String> amounts(Collaboration one) {
    return data.related(Schema.AMOUNTS, "collaboration", one.id()).stream()
        .map(Amount::money)
        .map(wording::money)
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }

  /** Stated figures with what is recorded of them. */
  Section figures(Collection<Indicator> indicators) {
    FigureReader reader = new FigureReader(data, names, wording);
    List<Item> items = indicators.stream().<Item>map(reader::read).toList();
    return section("figures", Text.of("inspector.section.figures"), items.size(), items);
  }

  /** Evidence for a record and for those that belong to it; says so where there is none. */
  Section evidence(String record, Collection<String> belonging) {
    List<Item> items = new ArrayList<>(proofs(record, ""));
    boolean none = items.isEmpty();
    for (String id : belonging) {
      items.addAll(proofs(id, names.of(id)));
    }
    int count = items.size();
    if (items.isEmpty()) {
      items.add(new Absent(wording.get(Text.of("inspector.evidence.none"))));
    } else if (none && !record.isEmpty()) {
      items.addFirst(new Absent(wording.get(Text.of("inspector.evidence.onlyBelonging"))));
    }
    return section("evidence", Text.of("inspector.section.evidence"), count, items);
  }

  /** What says the same of the same field in the same source is one proof with all its places. */
  private List<Proof> proofs(String record, String about) {
    Map<List<String>, List<Evidence>> alike = new LinkedHashMap<>();
    data.related(Schema.EVIDENCE, "record", record).stream()
        .sorted(
            Comparator.comparing((Evidence evidence) -> !evidence.preferred())
                .thenComparing(Evidence::field)
                .thenComparing(Evidence::id))
        .forEach(evidence ->
            alike
                .computeIfAbsent(
                    List.of(evidence.field(), evidence.source(), evidence.summary()),
                    any -> new ArrayList<>())
                .add(evidence));
    return alike.values().stream().map(group -> proof(group, about)).toList();
  }

  private Proof proof(List<Evidence> group, String about) {
    Evidence first = group.getFirst();
    String source = data.find(Schema.SOURCES, first.source()).map(names::of).orElse("");
    String places = joined(group.stream().map(Evidence::locator), ", ");
    String dates = joined(group.stream().map(Evidence::asOf).map(wording::date), ", ");
    String asOf = dates.isEmpty() ? "" : wording.get(Text.of("inspector.evidence.asOf", dates));
    return new Proof(
        about,
        language.pick(first.summaryZh(), first.summary()),
        joined(group.stream().map(Evidence::stated), " · "),
        source.isEmpty() ? first.source() : source,
        joined(Stream.of(places, asOf), " · "),
        group.stream().anyMatch(Evidence::preferred));
  }

  private static String joined(Stream<String> words, String between) {
    return words.filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining(between));
  }
}
