package liaison.model.filter;

import java.util.Arrays;
import java.util.List;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.Vocabulary;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;

/**
 * Decides which records a filter lets through. A collaboration must pass all clauses on
 * collaborations, an organisation or region all clauses on organisations; a tie is kept when its
 * collaboration passes and at least one of its two ends does.
 */
public final class FilterMatcher {

  private final Dataset data;
  private final Vocabulary words;
  private final List<Filter.Clause> onCollaborations;
  private final List<Filter.Clause> onOrganisations;

  public FilterMatcher(Dataset data, Filter filter) {
    this.data = data;
    this.words = data.vocabulary();
    this.onCollaborations =
        filter.clauses().stream().filter(clause -> clause.key().isOfCollaboration()).toList();
    this.onOrganisations =
        filter.clauses().stream().filter(clause -> !clause.key().isOfCollaboration()).toList();
  }

  /** Whether any clause looks at organisations. */
  public boolean looksAtOrganisations() {
    return !onOrganisations.isEmpty();
  }

  public boolean matches(Collaboration collaboration) {
    return onCollaborations.stream()
        .allMatch(clause -> holds(collaboration, clause) != clause.isNot());
  }

  public boolean matches(Organisation organisation) {
    return onOrganisations.stream()
        .allMatch(clause -> holds(organisation, clause) != clause.isNot());
  }

  /** Whether an unnamed partner of a region passes: it has a region, but no type and no name. */
  public boolean matchesUnnamed(String region) {
    return onOrganisations.stream().allMatch(clause -> holds(region, clause) != clause.isNot());
  }

  private boolean holds(Collaboration collaboration, Filter.Clause clause) {
    return switch (clause.key()) {
      case KIND -> clause.values().contains(collaboration.kind());
      case STATUS -> clause.values().contains(StatusOf.collaboration(data, collaboration));
      case FIELD ->
          collaboration.fields().stream().anyMatch(field -> within("fields", field, clause));
      case EVIDENCE -> {
        boolean has = !data.related(Schema.EVIDENCE, "record", collaboration.id()).isEmpty();
        yield clause.values().contains(Boolean.toString(has));
      }
      default -> true;
    };
  }

  private boolean holds(Organisation organisation, Filter.Clause clause) {
    return switch (clause.key()) {
      case TYPE -> clause.values().contains(organisation.type());
      case SECTOR -> clause.values().contains(words.property("types", organisation.type()));
      case ORGANISATION -> clause.values().contains(organisation.id());
      default -> holds(organisation.region(), clause);
    };
  }

  private boolean holds(String region, Filter.Clause clause) {
    return switch (clause.key()) {
      case COUNTRY, REGION -> within("regions", region, clause);
      case GROUP -> clause.values().stream().anyMatch(group -> isIn(region, group));
      default -> false;
    };
  }

  private boolean within(String list, String code, Filter.Clause clause) {
    return clause.values().stream().anyMatch(value -> words.isWithin(list, code, value));
  }

  private boolean isIn(String region, String group) {
    return Arrays.stream(words.property("groups", group).split(";"))
        .anyMatch(member -> words.isWithin("regions", region, member));
  }
}
