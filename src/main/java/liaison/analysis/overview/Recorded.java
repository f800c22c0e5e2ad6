package liaison.analysis.overview;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import liaison.base.AppException;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.filter.Filter;
import liaison.model.filter.FilterMatcher;
import liaison.model.overview.Rows;
import liaison.model.record.Indicator;
import liaison.model.record.Participation;

/**
 * Finds the records that a stated figure counts: {@code organisations?type=company} are the
 * companies that take part in collaborations of the figure's subject, without the subject itself. A
 * subject's collaborations are those it takes part in and those whose unit it is.
 */
public final class Recorded {

  private final Dataset data;

  public Recorded(Dataset data) {
    this.data = data;
  }

  /** Such records around the figure's subject; empty when the figure counts none. */
  public Optional<Rows> of(Indicator indicator) {
    String what = indicator.countOf();
    int mark = what.indexOf('?');
    String table = mark < 0 ? what : what.substring(0, mark);
    Filter filter;
    try {
      filter = mark < 0 ? Filter.NONE : Filter.parse(what.substring(mark + 1));
    } catch (AppException malformed) {
      return Optional.empty();
    }
    return switch (table) {
      case "organisations" ->
          Optional.of(Rows.of(Schema.ORGANISATIONS, organisations(indicator.subject(), filter)));
      case "collaborations" ->
          Optional.of(Rows.of(Schema.COLLABORATIONS, collaborations(indicator.subject(), filter)));
      default -> Optional.empty();
    };
  }

  private Set<String> collaborations(String subject, Filter filter) {
    FilterMatcher matcher = new FilterMatcher(data, filter);
    Set<String> found = new TreeSet<>();
    for (String id : around(subject)) {
      boolean passes = data.find(Schema.COLLABORATIONS, id).filter(matcher::matches).isPresent();
      if (passes && (!matcher.looksAtOrganisations() || hasPartner(id, subject, matcher))) {
        found.add(id);
      }
    }
    return found;
  }

  private boolean hasPartner(String collaboration, String subject, FilterMatcher matcher) {
    return data.related(Schema.PARTICIPATIONS, "collaboration", collaboration).stream()
        .anyMatch(part -> !part.organisation().equals(subject) && passes(part, matcher));
  }

  private boolean passes(Participation part, FilterMatcher matcher) {
    return part.organisation().isEmpty()
        ? matcher.matchesUnnamed(part.region())
        : data.find(Schema.ORGANISATIONS, part.organisation()).filter(matcher::matches).isPresent();
  }

  private Set<String> organisations(String subject, Filter filter) {
    FilterMatcher matcher = new FilterMatcher(data, filter);
    Set<String> found = new TreeSet<>();
    for (String id : around(subject)) {
      if (data.find(Schema.COLLABORATIONS, id).filter(matcher::matches).isEmpty()) {
        continue;
      }
      for (Participation part : data.related(Schema.PARTICIPATIONS, "collaboration", id)) {
        boolean named = !part.organisation().isEmpty() && !part.organisation().equals(subject);
        if (named && passes(part, matcher)) {
          found.add(part.organisation());
        }
      }
    }
    return found;
  }

  /** Collaborations an organisation takes part in or is the unit of, or the subject itself. */
  private Set<String> around(String subject) {
    Set<String> ids = new TreeSet<>();
    if (data.find(Schema.COLLABORATIONS, subject).isPresent()) {
      ids.add(subject);
    }
    for (Participation part : data.related(Schema.PARTICIPATIONS, "organisation", subject)) {
      ids.add(part.collaboration());
    }
    data.related(Schema.COLLABORATIONS, "unit", subject).forEach(one -> ids.add(one.id()));
    return ids;
  }
}
