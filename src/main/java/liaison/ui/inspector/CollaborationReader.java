package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Milestone;
import liaison.model.record.Participation;
import liaison.ui.inspector.Sheet.Fact;
import liaison.ui.inspector.Sheet.Item;
import liaison.ui.inspector.Sheet.Link;
import liaison.ui.inspector.Sheet.Section;
import liaison.ui.state.Names;

/** Reads the sheet of a collaboration. */
final class CollaborationReader {

  private final Dataset data;
  private final Names names;
  private final Parts parts;

  CollaborationReader(Dataset data, Names names, Parts parts) {
    this.data = data;
    this.names = names;
    this.parts = parts;
  }

  Sheet read(Collaboration one) {
    String status = StatusOf.collaboration(data, one);
    List<Section> sections = new ArrayList<>();
    sections.add(about(one));
    sections.add(participants(one));
    sections.add(steps(one));
    sections.add(related(one));
    sections.add(parts.figures(data.related(Schema.INDICATORS, "subject", one.id())));
    sections.add(parts.evidence(one.id(), List.of()));
    String title = names.of(one);
    String other = title.equals(one.titleZh()) ? one.titleEn() : one.titleZh();
    return new Sheet(
        title,
        other.equals(title) ? "" : other,
        one.kind(),
        List.of(names.code("kinds", one.kind()), status.isEmpty() ? "" : parts.stepName(status)),
        sections);
  }

  private Section about(Collaboration one) {
    Wording wording = parts.wording();
    List<Item> items = new ArrayList<>();
    parts.fact(
        items, Text.of("inspector.fact.when"), wording.presence(one, Presence.of(data, one)));
    parts.fact(items, Text.of("inspector.fact.planned"), wording.planned(one));
    if (!one.duration().isEmpty()) {
      parts.fact(items, Text.of("inspector.fact.duration"), wording.duration(one.duration()));
    }
    for (Amount amount : data.related(Schema.AMOUNTS, "collaboration", one.id())) {
      String basis = names.code("bases", amount.basis());
      String who = data.find(Schema.ORGANISATIONS, amount.participant()).map(names::of).orElse("");
      String label = wording.get(Text.of("inspector.fact.amount"));
      String words = wording.money(amount.money());
      if (!words.isEmpty()) {
        items.add(new Fact(label, joined(words, basis, who)));
      }
    }
    parts.fact(items, Text.of("inspector.fact.fields"), codes("fields", one.fields()));
    parts.fact(items, Text.of("inspector.fact.regions"), codes("regions", one.regions()));
    parts.fact(items, Text.of("inspector.fact.note"), one.note());
    return parts.section("about", Text.of("inspector.section.about"), -1, items);
  }

  private String codes(String list, List<String> codes) {
    return codes.stream().map(code -> names.code(list, code)).collect(Collectors.joining(" · "));
  }

  private static String joined(String... words) {
    return java.util.Arrays.stream(words)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Section participants(Collaboration one) {
    List<Item> items = new ArrayList<>();
    for (Participation part : data.related(Schema.PARTICIPATIONS, "collaboration", one.id())) {
      String role = names.code("roles", part.role());
      if (part.organisation().isEmpty()) {
        String unnamed =
            parts.wording().get(Text.of("inspector.unnamed", names.code("regions", part.region())));
        items.add(new Link(Names.REGION + part.region(), unnamed, role, ""));
      } else {
        items.add(new Link(part.organisation(), names.of(part.organisation()), role, ""));
      }
    }
    return parts.section(
        "participants", Text.of("inspector.section.participants"), items.size(), items);
  }

  private Section steps(Collaboration one) {
    List<Item> items = new ArrayList<>();
    for (Milestone step : StatusOf.steps(data, one)) {
      String date = parts.wording().date(step.date());
      String by = step.by().stream().map(names::of).collect(Collectors.joining(" · "));
      String shown = date.isEmpty() ? parts.wording().get(Text.of("inspector.date.unknown")) : date;
      items.add(new Fact(names.code("steps", step.step()), joined(shown, by, step.note())));
    }
    return parts.section("steps", Text.of("inspector.section.steps"), -1, items);
  }

  private Section related(Collaboration one) {
    List<Item> items = new ArrayList<>();
    data.related(Schema.LINKS, "collaboration", one.id())
        .forEach(link ->
            items.add(
                new Link(
                    link.target(),
                    names.of(link.target()),
                    names.code("relations", link.relation()),
                    "")));
    data.related(Schema.LINKS, "target", one.id())
        .forEach(link ->
            items.add(
                new Link(
                    link.collaboration(),
                    names.of(link.collaboration()),
                    parts
                        .wording()
                        .get(
                            Text.of(
                                "inspector.relatedFrom", names.code("relations", link.relation()))),
                    "")));
    return parts.section("related", Text.of("inspector.section.related"), items.size(), items);
  }
}
