package liaison.ui.filter;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.filter.Filter;
import liaison.model.filter.FilterMatcher;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;

/**
 * Counts of a facet's values. Each facet is counted by all of the filter but its own clause, so
 * that a reader sees what choosing another value would bring.
 */
final class FacetCounts {

  private final Dataset data;
  private final NetworkSpec spec;

  FacetCounts(Dataset data, NetworkSpec spec) {
    this.data = data;
    this.spec = spec;
  }

  /** Collaborations by kind. */
  Map<String, Integer> kinds(Progress progress) {
    FilterMatcher matcher = without(Filter.Key.KIND);
    Map<String, Integer> counts = new TreeMap<>();
    for (Collaboration one : data.rows(Schema.COLLABORATIONS)) {
      progress.step(0, 0);
      if (passes(one, matcher)) {
        counts.merge(one.kind(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /**
   * Organisations by type, as many as the graph shows: those that take part in a collaboration that
   * passes and, while nothing chooses among collaborations, those in none at all.
   */
  Map<String, Integer> types(Progress progress) {
    FilterMatcher matcher = without(Filter.Key.TYPE);
    Set<String> seen = new TreeSet<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Collaboration one : data.rows(Schema.COLLABORATIONS)) {
      progress.step(0, 0);
      if (!passes(one, matcher)) {
        continue;
      }
      for (Participation part : data.related(Schema.PARTICIPATIONS, "collaboration", one.id())) {
        data.find(Schema.ORGANISATIONS, part.organisation())
            .filter(matcher::matches)
            .filter(organisation -> seen.add(organisation.id()))
            .map(Organisation::type)
            .ifPresent(type -> counts.merge(type, 1, Integer::sum));
      }
    }
    if (choosesNoCollaborations()) {
      for (Organisation one : data.rows(Schema.ORGANISATIONS)) {
        boolean isAlone = data.related(Schema.PARTICIPATIONS, "organisation", one.id()).isEmpty();
        if (isAlone && matcher.matches(one)) {
          counts.merge(one.type(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private boolean choosesNoCollaborations() {
    return spec.period().isAlways()
        && spec.filter().clauses().stream().noneMatch(clause -> clause.key().isOfCollaboration());
  }

  private FilterMatcher without(Filter.Key key) {
    return new FilterMatcher(data, spec.filter().without(key));
  }

  private boolean passes(Collaboration one, FilterMatcher matcher) {
    return matcher.matches(one)
        && Presence.of(data, one).isIn(spec.period(), spec.undated())
        && (!matcher.looksAtOrganisations() || hasPartner(one, matcher));
  }

  private boolean hasPartner(Collaboration one, FilterMatcher matcher) {
    return data.related(Schema.PARTICIPATIONS, "collaboration", one.id()).stream()
        .anyMatch(part ->
            part.organisation().isEmpty()
                ? matcher.matchesUnnamed(part.region())
                : data.find(Schema.ORGANISATIONS, part.organisation())
                    .filter(matcher::matches)
                    .isPresent());
  }
}
