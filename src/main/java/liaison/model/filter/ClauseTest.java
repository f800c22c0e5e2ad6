package liaison.model.filter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.Vocabulary;
import liaison.model.filter.Filter.Clause;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.value.Period;

/** Whether a record has one of a clause's values, not yet turned round by its not. */
final class ClauseTest {

  private final Dataset data;
  private final Vocabulary words;
  private final Undated undated;
  private final Map<String, Optional<Period>> periods = new HashMap<>();
  private final Map<String, Optional<AmountValue>> amounts = new HashMap<>();

  ClauseTest(Dataset data, Undated undated) {
    this.data = data;
    this.words = data.vocabulary();
    this.undated = undated;
  }

  boolean holds(Collaboration collaboration, Clause clause) {
    List<String> values = clause.values();
    return switch (clause.key()) {
      case KIND -> values.contains(collaboration.kind());
      case STATUS -> values.contains(StatusOf.collaboration(data, collaboration));
      case FIELD ->
          collaboration.fields().stream().anyMatch(field -> within("fields", field, values));
      case EVIDENCE -> {
        boolean has = !data.related(Schema.EVIDENCE, "record", collaboration.id()).isEmpty();
        yield values.contains(has ? ClauseValues.YES : ClauseValues.NO);
      }
      case ACTIVE -> {
        Presence presence = Presence.of(data, collaboration);
        yield values.stream().anyMatch(value -> isIn(presence, value));
      }
      case AMOUNT -> {
        List<Amount> stated = data.related(Schema.AMOUNTS, "collaboration", collaboration.id());
        yield values.stream().anyMatch(value -> isAmong(stated, value));
      }
      default -> false;
    };
  }

  boolean holds(Organisation organisation, Clause clause) {
    return switch (clause.key()) {
      case TYPE -> clause.values().contains(organisation.type());
      case SECTOR -> clause.values().contains(words.property("types", organisation.type()));
      case ORGANISATION -> clause.values().contains(organisation.id());
      default -> holds(organisation.region(), clause);
    };
  }

  boolean holds(String region, Clause clause) {
    return switch (clause.key()) {
      case COUNTRY, PROVINCE, REGION -> within("regions", region, clause.values());
      case GROUP -> clause.values().stream().anyMatch(group -> isInGroup(region, group));
      default -> false;
    };
  }

  private boolean isIn(Presence presence, String value) {
    return periods
        .computeIfAbsent(value, PeriodValue::parse)
        .filter(period -> presence.isIn(period, undated))
        .isPresent();
  }

  private boolean isAmong(List<Amount> stated, String value) {
    return amounts
        .computeIfAbsent(value, AmountValue::parse)
        .filter(asked -> asked.holdsAmong(stated))
        .isPresent();
  }

  private boolean within(String list, String code, List<String> values) {
    return values.stream().anyMatch(value -> words.isWithin(list, code, value));
  }

  private boolean isInGroup(String region, String group) {
    return Arrays.stream(words.property("groups", group).split(";"))
        .anyMatch(member -> words.isWithin("regions", region, member));
  }
}
