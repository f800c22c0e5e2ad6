package liaison.model.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import liaison.LedgerData;
import liaison.analysis.network.NetworkBuilder;
import liaison.app.CodeLists;
import liaison.app.DataLoader;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matcher against a plain reading of every record, on filters made at random. */
class FilterMatcherTest {

  private static final Dataset SAMPLE =
      new DataLoader(new Registry())
          .load(SampleProject.PREFIX + SampleProject.TSINGHUA, Progress.NONE)
          .data();
  private static final Dataset LEDGER = LedgerData.of(CodeLists.load(), 80, 120, 5);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatPassesIsWhatAPlainReadingSays(long seed) {
    Random random = new Random(seed);
    int passed = 0;
    for (Dataset data : List.of(SAMPLE, LEDGER)) {
      for (int i = 0; i < 40; i++) {
        Filter filter = random(data, random);
        FilterMatcher matcher = new FilterMatcher(data, filter);
        for (Collaboration one : data.rows(Schema.COLLABORATIONS)) {
          List<Participation> parts =
              data.rows(Schema.PARTICIPATIONS).stream()
                  .filter(part -> part.collaboration().equals(one.id()))
                  .toList();
          boolean any = false;
          for (Participation part : parts) {
            boolean plain = reads(data, new Condition.All(filter.conditions()), one, part);
            assertEquals(plain, matcher.passes(one, part), () -> "seed " + seed + " " + filter);
            any |= plain;
          }
          if (!parts.isEmpty()) {
            assertEquals(any, matcher.passes(one), () -> "seed " + seed + " " + filter);
          }
          passed += any ? 1 : 0;
          assertTrue(!any || matcher.matches(one), () -> "seed " + seed + " " + filter);
        }
      }
    }
    assertTrue(passed > 500, "the filters let something through: " + passed);
  }

  @Test
  void theNetworkHoldsTheCollaborationsThatPass() {
    for (String text :
        List.of(
            "role=licensor",
            "amount>=1 million CNY",
            "province=CN-31; type=company",
            "active=2018..2020; country=JP",
            "kind=event or role=funder",
            "not(kind=membership; type=company)")) {
      Filter filter = Filter.parse(text);
      FilterMatcher matcher = new FilterMatcher(SAMPLE, filter);
      Network network = new NetworkBuilder().build(SAMPLE, NetworkSpec.STANDARD.withFilter(filter));
      TreeSet<String> shown = new TreeSet<>();
      for (int tie = 0; tie < network.tieCount(); tie++) {
        shown.addAll(network.collaborations(tie));
      }
      assertFalse(shown.isEmpty(), text);
      for (String id : shown) {
        assertTrue(matcher.passes(SAMPLE.find(Schema.COLLABORATIONS, id).orElseThrow()), id);
      }
    }
  }

  @Test
  void typeAndCountryAreThoseOfOnePartner() {
    Filter filter = Filter.parse("type=company; country=CN; kind=joint-centre");
    FilterMatcher matcher = new FilterMatcher(SAMPLE, filter);
    Collaboration bosch = SAMPLE.find(Schema.COLLABORATIONS, "c-bosch-centre").orElseThrow();
    assertFalse(matcher.passes(bosch), "a Chinese university and a German company");
    assertTrue(new FilterMatcher(SAMPLE, Filter.parse("type=company; country=DE")).passes(bosch));
  }

  private static Filter random(Dataset data, Random random) {
    List<Condition> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      parts.add(condition(data, random, 2));
    }
    return new Filter(parts);
  }

  private static Condition condition(Dataset data, Random random, int depth) {
    int sort = depth == 0 ? 0 : random.nextInt(7);
    if (sort < 4) {
      return clause(data, random);
    }
    Condition one = condition(data, random, depth - 1);
    Condition two = condition(data, random, depth - 1);
    return switch (sort) {
      case 4 -> new Condition.All(List.of(one, two));
      case 5 -> new Condition.Any(List.of(one, two));
      default -> new Condition.Not(one);
    };
  }

  private static Clause clause(Dataset data, Random random) {
    Key key = Key.values()[random.nextInt(Key.values().length)];
    List<String> all =
        switch (key) {
          case ACTIVE -> List.of("2005..2010", "2018..", "..2004", "2019");
          case AMOUNT -> List.of(">=1e8", "none", "<1e6 USD", "1e5..1e9 CNY");
          case EVIDENCE -> List.of("yes", "no");
          case ORGANISATION ->
              data.rows(Schema.ORGANISATIONS).stream().map(Organisation::id).toList();
          case KIND -> data.rows(Schema.COLLABORATIONS).stream().map(Collaboration::kind).toList();
          case ROLE -> data.rows(Schema.PARTICIPATIONS).stream().map(Participation::role).toList();
          case COUNTRY, REGION, PROVINCE -> List.of("CN", "DE", "JP", "US", "CN-11", "CN-31", "KE");
          default -> data.vocabulary().list(key.list()).stream().map(Term::code).toList();
        };
    List<String> values = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      values.add(all.get(random.nextInt(all.size())));
    }
    return new Clause(key, random.nextInt(3) == 0, values);
  }

  private static boolean reads(
      Dataset data, Condition condition, Collaboration one, Participation part) {
    return switch (condition) {
      case Clause clause -> has(data, clause, one, part) != clause.isNot();
      case Condition.All all -> all.parts().stream().allMatch(in -> reads(data, in, one, part));
      case Condition.Any any -> any.parts().stream().anyMatch(in -> reads(data, in, one, part));
      case Condition.Not not -> !reads(data, not.part(), one, part);
    };
  }

  private static boolean has(Dataset data, Clause clause, Collaboration one, Participation part) {
    List<Organisation> who =
        data.rows(Schema.ORGANISATIONS).stream()
            .filter(found -> found.id().equals(part.organisation()))
            .toList();
    String region = who.isEmpty() ? part.region() : who.getFirst().region();
    String type = who.isEmpty() ? "" : who.getFirst().type();
    return clause.values().stream()
        .anyMatch(value ->
            switch (clause.key()) {
              case KIND -> one.kind().equals(value);
              case STATUS -> StatusOf.collaboration(data, one).equals(value);
              case FIELD ->
                  one.fields().stream().anyMatch(in -> isBelow(data, "fields", in, value));
              case ACTIVE ->
                  Presence.of(data, one)
                      .isIn(PeriodValue.parse(value).orElseThrow(), Undated.KNOWN_BY);
              case AMOUNT -> hasAmount(data, one, value);
              case EVIDENCE ->
                  data.rows(Schema.EVIDENCE).stream().anyMatch(e -> e.record().equals(one.id()))
                      == value.equals("yes");
              case TYPE -> type.equals(value);
              case SECTOR ->
                  !type.isEmpty() && data.vocabulary().property("types", type).equals(value);
              case ROLE -> part.role().equals(value);
              case COUNTRY, PROVINCE, REGION -> isBelow(data, "regions", region, value);
              case GROUP ->
                  Arrays.stream(data.vocabulary().property("groups", value).split(";"))
                      .anyMatch(member -> isBelow(data, "regions", region, member));
              case ORGANISATION -> part.organisation().equals(value);
            });
  }

  private static boolean hasAmount(Dataset data, Collaboration one, String value) {
    List<Amount> stated =
        data.rows(Schema.AMOUNTS).stream()
            .filter(amount -> amount.collaboration().equals(one.id()))
            .toList();
    AmountValue asked = AmountValue.parse(value).orElseThrow();
    return asked.isNone()
        ? stated.isEmpty()
        : stated.stream()
            .filter(
                amount -> asked.currency().isEmpty() || asked.currency().equals(amount.currency()))
            .mapToDouble(amount -> amount.money().amount().orElse(Double.NaN))
            .anyMatch(number ->
                switch (asked.bound().sense()) {
                  case AT_LEAST -> number >= asked.bound().low();
                  case LESS_THAN -> number < asked.bound().low();
                  default -> number >= asked.bound().low() && number <= asked.bound().high();
                });
  }

  private static boolean isBelow(Dataset data, String list, String code, String above) {
    String at = code;
    while (!at.isEmpty() && !at.equals(above)) {
      at = data.vocabulary().find(list, at).map(Term::parent).orElse("");
    }
    return !at.isEmpty();
  }
}
