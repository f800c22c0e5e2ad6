package liaison.model.filter;

import java.util.List;
import java.util.function.Function;
import liaison.model.Dataset;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Subject;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;

/**
 * Decides which records a filter lets through. It is asked of a collaboration together with one
 * that takes part, so that type, country and role are those of the same partner; a collaboration
 * passes when one of its participants passes with it, a tie when one of its two ends does. Asked of
 * a collaboration or an organisation alone, it says whether the filter can still hold.
 */
public final class FilterMatcher {

  private enum Truth {
    YES,
    NO,
    OPEN
  }

  private final Dataset data;
  private final Filter filter;
  private final ClauseTest test;
  private final boolean looksAtParticipants;
  private final boolean looksAtCollaborations;

  /** A matcher that takes the undated as known by the date of their sources. */
  public FilterMatcher(Dataset data, Filter filter) {
    this(data, filter, Undated.KNOWN_BY);
  }

  public FilterMatcher(Dataset data, Filter filter, Undated undated) {
    this.data = data;
    this.filter = filter;
    this.test = new ClauseTest(data, undated);
    this.looksAtParticipants = filter.asks(key -> !key.isOfCollaboration());
    this.looksAtCollaborations = filter.asks(key -> key.subject() != Subject.ORGANISATION);
  }

  /** Whether any clause looks at those who take part. */
  public boolean looksAtOrganisations() {
    return looksAtParticipants;
  }

  /** Whether any clause looks at collaborations or at what is done in them. */
  public boolean looksAtCollaborations() {
    return looksAtCollaborations;
  }

  /** Whether its own clauses let a collaboration through, whoever takes part. */
  public boolean matches(Collaboration collaboration) {
    return allows(clause -> ofCollaboration(collaboration, clause));
  }

  /** Whether its own clauses let an organisation through, whatever it takes part in. */
  public boolean matches(Organisation organisation) {
    return allows(clause ->
        clause.key().subject() == Subject.ORGANISATION
            ? truth(test.holds(organisation, clause), clause)
            : Truth.OPEN);
  }

  /** Whether an unnamed partner of a region passes: it has a region, but no type and no name. */
  public boolean matchesUnnamed(String region) {
    return allows(clause ->
        clause.key().subject() == Subject.ORGANISATION
            ? truth(test.holds(region, clause), clause)
            : Truth.OPEN);
  }

  /** Whether a collaboration passes, by itself or with one of those who take part. */
  public boolean passes(Collaboration collaboration) {
    if (!matches(collaboration)) {
      return false;
    }
    return filter.conditions().stream().allMatch(condition -> holds(condition, collaboration))
        || data.related(Schema.PARTICIPATIONS, "collaboration", collaboration.id()).stream()
            .anyMatch(who -> passes(collaboration, who));
  }

  /** Whether a collaboration passes with one who takes part in it. */
  public boolean passes(Collaboration collaboration, Participation who) {
    return allows(clause -> ofBoth(collaboration, who, clause));
  }

  /** Whether one condition holds of a collaboration and one who takes part in it. */
  public boolean holds(Condition condition, Collaboration collaboration, Participation who) {
    return truth(condition, clause -> ofBoth(collaboration, who, clause)) == Truth.YES;
  }

  /** Whether one condition can hold of a collaboration nobody is known to take part in. */
  public boolean holds(Condition condition, Collaboration collaboration) {
    return truth(condition, clause -> ofCollaboration(collaboration, clause)) == Truth.YES;
  }

  /** Whether one condition holds of an organisation, whatever it takes part in. */
  public boolean holds(Condition condition, Organisation organisation) {
    return truth(condition, clause -> ofOrganisation(organisation, clause)) == Truth.YES;
  }

  private Truth ofOrganisation(Organisation organisation, Clause clause) {
    return clause.key().subject() == Subject.ORGANISATION
        ? truth(test.holds(organisation, clause), clause)
        : Truth.OPEN;
  }

  private Truth ofCollaboration(Collaboration collaboration, Clause clause) {
    return clause.key().isOfCollaboration()
        ? truth(test.holds(collaboration, clause), clause)
        : Truth.OPEN;
  }

  private Truth ofBoth(Collaboration collaboration, Participation who, Clause clause) {
    boolean holds =
        switch (clause.key().subject()) {
          case COLLABORATION -> test.holds(collaboration, clause);
          case PARTICIPATION -> clause.values().contains(who.role());
          case ORGANISATION ->
              data.find(Schema.ORGANISATIONS, who.organisation())
                  .map(found -> test.holds(found, clause))
                  .orElseGet(() -> test.holds(who.region(), clause));
        };
    return truth(holds, clause);
  }

  private static Truth truth(boolean holds, Clause clause) {
    return holds == clause.isNot() ? Truth.NO : Truth.YES;
  }

  private boolean allows(Function<Clause, Truth> ask) {
    for (Condition condition : filter.conditions()) {
      if (truth(condition, ask) == Truth.NO) {
        return false;
      }
    }
    return true;
  }

  private static Truth truth(Condition condition, Function<Clause, Truth> ask) {
    return switch (condition) {
      case Clause clause -> ask.apply(clause);
      case Condition.All all -> first(all.parts(), Truth.NO, Truth.YES, ask);
      case Condition.Any any -> first(any.parts(), Truth.YES, Truth.NO, ask);
      case Condition.Not not ->
          switch (truth(not.part(), ask)) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case OPEN -> Truth.OPEN;
          };
    };
  }

  /** The deciding truth if a part has it; open if a part is; else the other. */
  private static Truth first(
      List<Condition> parts, Truth deciding, Truth other, Function<Clause, Truth> ask) {
    Truth found = other;
    for (Condition part : parts) {
      Truth truth = truth(part, ask);
      if (truth == deciding) {
        return deciding;
      }
      found = truth == Truth.OPEN ? Truth.OPEN : found;
    }
    return found;
  }
}
