package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.overview.Rows;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Milestone;
import liaison.ui.inspector.sheet.Item.Group;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads the lives of collaborations: when, the stages they went through, where they stand. */
final class Lives {

  private static final int FLAT_UP_TO = 12;

  private final Ground ground;
  private final Proofs proofs;

  Lives(Ground ground, Proofs proofs) {
    this.ground = ground;
    this.proofs = proofs;
  }

  /**
   * A few collaborations by date; many under the names of their kinds, the largest kind first and
   * unfolded.
   */
  Section section(Collection<Collaboration> all) {
    return section("collaborations", Text.of("inspector.section.collaborations"), all);
  }

  Section section(String id, Text heading, Collection<Collaboration> all) {
    List<Item> items =
        all.size() <= FLAT_UP_TO ? List.copyOf(byDate(List.copyOf(all), true)) : byKind(all);
    return new Section(id, ground.get(heading), all.size(), items)
        .withRows(Rows.of(Schema.COLLABORATIONS, all.stream().map(Collaboration::id).toList()));
  }

  private List<Item> byKind(Collection<Collaboration> all) {
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
      items.add(
          new Group(ground.code("kinds", kind.getKey()), kind.getValue().size(), !items.isEmpty()));
      items.addAll(byDate(kind.getValue(), false));
    }
    return items;
  }

  private List<Link> byDate(List<Collaboration> all, boolean namesKind) {
    Map<String, Presence> presence = new TreeMap<>();
    all.forEach(one -> presence.put(one.id(), Presence.of(ground.data(), one)));
    return all.stream()
        .sorted(
            Comparator.comparing((Collaboration one) -> of(presence, one).from())
                .thenComparing(Collaboration::id))
        .map(one -> link(one, of(presence, one), namesKind))
        .toList();
  }

  private static Presence of(Map<String, Presence> presence, Collaboration one) {
    return java.util.Objects.requireNonNull(presence.get(one.id()));
  }

  private Link link(Collaboration one, Presence presence, boolean namesKind) {
    String status = StatusOf.collaboration(ground.data(), one);
    List<String> notes = new ArrayList<>();
    notes.add(namesKind ? ground.code("kinds", one.kind()) : "");
    notes.addAll(amounts(one));
    String stages = stages(one);
    notes.add(stages.isEmpty() || !one.status().isEmpty() ? stepName(status) : "");
    return new Link(
        one.id(),
        ground.names().of(one),
        ground.wording().presence(one, presence),
        Ground.joined(notes.stream()),
        stages,
        List.of(),
        proofs.of(one.id()));
  }

  /** The stages in their order with dates as far as known, and what was planned. */
  private String stages(Collaboration one) {
    List<String> stages = new ArrayList<>();
    String planned = ground.wording().planned(one);
    if (!planned.isEmpty()) {
      stages.add(ground.get(Text.of("inspector.stage.planned", planned)));
    }
    for (Milestone step : StatusOf.steps(ground.data(), one)) {
      String date = ground.wording().date(step.date());
      String name = ground.code("steps", step.step());
      stages.add(date.isEmpty() ? name : ground.get(Text.of("inspector.stage.dated", name, date)));
    }
    return String.join(" › ", stages);
  }

  /** Name of a status or step; empty for none. */
  String stepName(String code) {
    boolean isStep = ground.data().vocabulary().has("steps", code);
    return ground.code(isStep ? "steps" : "statuses", code);
  }

  /** When it was there, and what that rests on. */
  String presence(Collaboration one) {
    return ground.wording().presence(one, Presence.of(ground.data(), one));
  }

  private List<String> amounts(Collaboration one) {
    Dataset data = ground.data();
    return data.related(Schema.AMOUNTS, "collaboration", one.id()).stream()
        .map(Amount::money)
        .map(ground.wording()::money)
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }
}
