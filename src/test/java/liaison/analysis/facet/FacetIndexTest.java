package liaison.analysis.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import liaison.model.Vocabulary;
import liaison.model.filter.Filter;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;
import liaison.model.filter.FilterMatcher;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facets against a count over the records, one value at a time. */
class FacetIndexTest {

  private static final Dataset SAMPLE =
      new DataLoader(new Registry())
          .load(SampleProject.PREFIX + SampleProject.TSINGHUA, Progress.NONE)
          .data();
  private static final Dataset LEDGER = LedgerData.of(CodeLists.load(), 60, 90, 3);

  @Test
  void nothingIsCountedInAnEmptyProject() {
    Dataset empty = Dataset.empty(Vocabulary.EMPTY);
    FacetIndex index = new FacetIndex(empty, Undated.KNOWN_BY);
    Facets facets = index.count(NetworkSpec.STANDARD, Progress.NONE);
    Facets.KEYS.forEach(key -> assertEquals(List.of(), facets.of(key)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kind=joint-lab,joint-centre",
        "type=company; country=DE,JP",
        "kind=joint-lab; type=company; country=DE,JP; active=2018..2020",
        "type!=company",
        "country!=CN; sector=industry,government",
        "role=host,founder",
        "role=signatory; type=university",
        "field=information or type=government",
        "has-evidence=no",
        "amount>=100万元",
        "amount=none; status=signed",
        "kind=joint-lab; (country=DE or role=partner)",
        "not(kind=membership; type=company); province=CN-11",
        "group=europe",
        "organisation=o-tsinghua"
      })
  void everyCountIsThatOfTheRecords(String text) {
    Filter filter = Filter.parse(text);
    for (Dataset data : List.of(SAMPLE, LEDGER)) {
      for (Period period : List.of(Period.ALWAYS, Period.ofYears(2010, 2018))) {
        check(data, NetworkSpec.STANDARD.withFilter(filter).withPeriod(period));
      }
    }
  }

  private static void check(Dataset data, NetworkSpec spec) {
    FacetIndex index = new FacetIndex(data, spec.undated());
    Facets facets = index.count(spec, Progress.NONE);
    for (Key key : Facets.KEYS) {
      Map<String, Integer> counted = new TreeMap<>();
      facets.of(key).forEach(value -> counted.put(value.code(), value.count()));
      for (Map.Entry<String, Integer> one : counted.entrySet()) {
        assertTrue(one.getValue() > 0);
        NetworkSpec with =
            (key == Key.ACTIVE ? spec.withPeriod(Period.ALWAYS) : spec)
                .withFilter(
                    spec.filter().without(key).and(new Clause(key, false, List.of(one.getKey()))));
        String what = spec + " " + key + " " + one.getKey();
        assertEquals(units(data, with, key.isOfCollaboration()), one.getValue(), what);
      }
    }
  }

  /** Brute force: the ids that pass, found record by record. */
  private static int units(Dataset data, NetworkSpec spec, boolean ofCollaborations) {
    FilterMatcher matcher = new FilterMatcher(data, spec.filter(), spec.undated());
    Set<String> collaborations = new HashSet<>();
    Set<String> organisations = new HashSet<>();
    for (Collaboration one : data.rows(Schema.COLLABORATIONS)) {
      if (!matcher.passes(one) || !Presence.of(data, one).isIn(spec.period(), spec.undated())) {
        continue;
      }
      collaborations.add(one.id());
      for (Participation part : data.rows(Schema.PARTICIPATIONS)) {
        if (part.collaboration().equals(one.id()) && matcher.passes(one, part)) {
          data.find(Schema.ORGANISATIONS, part.organisation())
              .map(Organisation::id)
              .ifPresent(organisations::add);
        }
      }
    }
    if (spec.period().isAlways() && !matcher.looksAtCollaborations()) {
      for (Organisation one : data.rows(Schema.ORGANISATIONS)) {
        boolean isAlone =
            data.rows(Schema.PARTICIPATIONS).stream()
                .noneMatch(part -> part.organisation().equals(one.id()));
        if (isAlone && matcher.matches(one)) {
          organisations.add(one.id());
        }
      }
    }
    return ofCollaborations ? collaborations.size() : organisations.size();
  }

  @Test
  void theValuesOfAFacetAreAllThereAre() {
    Facets facets =
        new FacetIndex(SAMPLE, Undated.KNOWN_BY).count(NetworkSpec.STANDARD, Progress.NONE);
    Map<String, Long> kinds =
        SAMPLE.rows(Schema.COLLABORATIONS).stream()
            .collect(Collectors.groupingBy(Collaboration::kind, Collectors.counting()));
    assertEquals(kinds.size(), facets.of(Key.KIND).size());
    assertEquals("membership", facets.of(Key.KIND).getFirst().code());
    assertEquals(
        SAMPLE.size(Schema.COLLABORATIONS),
        facets.of(Key.EVIDENCE).stream().mapToInt(FacetValue::count).sum());
    assertEquals("none", facets.of(Key.AMOUNT).getFirst().code());
    assertTrue(facets.of(Key.ACTIVE).size() > 3);
  }

  @Test
  void theTypesAreCountedAsTheGraphShowsThem() {
    for (NetworkSpec spec :
        new NetworkSpec[] {
          NetworkSpec.STANDARD,
          NetworkSpec.STANDARD.withFilter(Filter.parse("kind=membership")),
          NetworkSpec.STANDARD.withPeriod(Period.ofYears(2018, 2020)),
        }) {
      Map<String, Integer> shown = new TreeMap<>();
      for (Node node : new NetworkBuilder().build(SAMPLE, spec).nodes()) {
        if (node.kind() == Node.Kind.ORGANISATION) {
          shown.merge(node.type(), 1, Integer::sum);
        }
      }
      Map<String, Integer> counted = new TreeMap<>();
      new FacetIndex(SAMPLE, spec.undated())
          .count(spec, Progress.NONE)
          .of(Key.TYPE)
          .forEach(value -> counted.put(value.code(), value.count()));
      assertEquals(shown, counted, spec.toString());
    }
  }

  @Test
  void aFacetCanCountEitherOfTheTwo() {
    FacetIndex index = new FacetIndex(SAMPLE, Undated.KNOWN_BY);
    int labs = count(index.count(NetworkSpec.STANDARD, Key.KIND, true), "joint-lab");
    int inLabs = count(index.count(NetworkSpec.STANDARD, Key.KIND, false), "joint-lab");
    assertEquals(7, labs);
    assertEquals(
        SAMPLE.rows(Schema.PARTICIPATIONS).stream()
            .filter(part ->
                SAMPLE
                    .find(Schema.COLLABORATIONS, part.collaboration())
                    .filter(one -> one.kind().equals("joint-lab"))
                    .isPresent())
            .map(Participation::organisation)
            .filter(id -> !id.isEmpty())
            .distinct()
            .count(),
        inLabs);
  }

  private static int count(List<FacetValue> values, String code) {
    return values.stream()
        .filter(value -> value.code().equals(code))
        .mapToInt(FacetValue::count)
        .sum();
  }
}
