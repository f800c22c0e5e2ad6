package liaison.analysis.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.overview.Breakdown;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Term;

/** Spreads the rows in scope over kinds, types, sectors, places, fields and partners. */
final class Breakdowns {

  private static final String CHINA = "CN";

  private final Dataset data;
  private final Vocabulary words;
  private final Scope scope;

  Breakdowns(Dataset data, Scope scope) {
    this.data = data;
    this.words = data.vocabulary();
    this.scope = scope;
  }

  List<Breakdown> all(String hub) {
    return List.of(kinds(), types(), sectors(), countries(), provinces(), fields(), partners(hub));
  }

  private Breakdown kinds() {
    Spread spread = new Spread("kind", "kinds", Schema.COLLABORATIONS);
    for (Collaboration one : scope.collaborations().keySet()) {
      spread.add(one.kind(), one.id());
    }
    return spread.breakdown();
  }

  private Breakdown types() {
    Spread spread = new Spread("type", "types", Schema.ORGANISATIONS);
    for (Organisation one : scope.organisations().values()) {
      spread.add(one.type(), one.id());
    }
    return spread.breakdown();
  }

  private Breakdown sectors() {
    Spread spread = new Spread("sector", "sectors", Schema.ORGANISATIONS);
    for (Organisation one : scope.organisations().values()) {
      spread.add(words.property("types", one.type()), one.id());
    }
    return spread.breakdown();
  }

  private Breakdown countries() {
    Spread spread = new Spread("country", "regions", Schema.ORGANISATIONS);
    for (Organisation one : scope.organisations().values()) {
      spread.add(words.regionAt(one.region(), "country").orElse(""), one.id());
    }
    return spread.breakdown();
  }

  private Breakdown provinces() {
    Spread spread = new Spread("province", "regions", Schema.ORGANISATIONS);
    for (Organisation one : scope.organisations().values()) {
      if (words.isWithin("regions", one.region(), CHINA)) {
        spread.add(words.regionAt(one.region(), "province").orElse(""), one.id());
      }
    }
    return spread.breakdown();
  }

  /** Fields are rolled up to the broad ones; a collaboration counts once in each that it names. */
  private Breakdown fields() {
    Spread spread = new Spread("field", "fields", Schema.COLLABORATIONS);
    for (Collaboration one : scope.collaborations().keySet()) {
      if (one.fields().isEmpty()) {
        spread.add("", one.id());
      }
      for (String field : one.fields()) {
        spread.add(broad(field), one.id());
      }
    }
    return spread.breakdown();
  }

  private String broad(String field) {
    Set<String> seen = new TreeSet<>();
    String at = field;
    while (seen.add(at)) {
      Optional<String> above = words.find("fields", at).map(Term::parent);
      if (above.isEmpty() || above.get().isEmpty() || seen.contains(above.get())) {
        return at;
      }
      at = above.get();
    }
    return at;
  }

  /** Collaborations of each organisation but the hub and those that stand for unspecified ones. */
  private Breakdown partners(String hub) {
    Spread spread = new Spread("partner", "", Schema.COLLABORATIONS);
    for (Participation part : scope.participations()) {
      Organisation who = scope.organisations().get(part.organisation());
      if (who != null && !who.placeholder() && !who.id().equals(hub)) {
        spread.add(who.id(), part.collaboration());
      }
    }
    return spread.breakdown();
  }

  /** Countries in which only unnamed partners of the scope are, with their participations. */
  Spread unnamedCountries(Set<String> known) {
    Spread spread = new Spread("unnamed-country", "regions", Schema.PARTICIPATIONS);
    for (Participation part : scope.participations()) {
      if (data.find(Schema.ORGANISATIONS, part.organisation()).isEmpty()) {
        words
            .regionAt(part.region(), "country")
            .filter(country -> !known.contains(country))
            .ifPresent(country -> spread.add(country, part.id()));
      }
    }
    return spread;
  }
}
