package liaison.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Presence;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.filter.FilterMatcher;
import liaison.model.grid.Grid;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridShape;
import liaison.model.grid.SortKey;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.value.PartialDate;
import liaison.model.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableDataTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutAFilterEveryTableShowsEveryRowAndEveryCellHasAText(Language language) {
    for (Table<?> table : Schema.TABLES) {
      TableData rows = Tables.rows(Tables.SAMPLE, table, language);
      List<String> all = rows.columns().stream().map(column -> column.name()).toList();
      Grid grid = Tables.grid(rows, GridShape.of(table.name()).withColumns(all));
      assertEquals(Tables.SAMPLE.size(table), grid.size(), table.name());
      assertEquals(grid.size(), grid.total());
      assertEquals(all.size(), grid.columns().size());
      assertEquals(all.size(), new HashSet<>(all).size(), "two columns of one name " + all);
      for (int row = 0; row < grid.size(); row++) {
        for (int at = 0; at < all.size(); at++) {
          GridCell cell = grid.rows().cell(row, at);
          assertFalse(cell.text().startsWith("<"), cell.text());
        }
      }
      for (int at = 0; at < all.size(); at++) {
        assertFalse(grid.heading(at).contains("<"), grid.heading(at));
      }
    }
  }

  @Test
  void anEmptyProjectHasTablesWithoutRows() {
    for (Table<?> table : Schema.TABLES) {
      TableData rows = Tables.rows(Tables.of(), table, Language.EN);
      for (var grouping : rows.groupings()) {
        Grid grid = Tables.grid(rows, GridShape.of(table.name()).withGroup(grouping.name()));
        assertEquals(0, grid.size());
        assertFalse(grid.isGrouped());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=joint-lab",
        "type=company",
        "kind=joint-lab; type=company",
        "country!=CN",
        "has-evidence=false",
        "organisation=o-toyota",
      })
  void filteredRowsAreThoseABruteForceCountFinds(String text) {
    NetworkSpec spec = Tables.filtered(text).withPeriod(Period.ofYears(2010, 2022));
    for (Undated undated : Undated.values()) {
      NetworkSpec each =
          new NetworkSpec(
              spec.filter(),
              spec.period(),
              undated,
              spec.level(),
              spec.projection(),
              spec.counting());
      Set<String> collaborations = collaborations(each);
      assertEquals(collaborations, idSet(Schema.COLLABORATIONS, each));
      assertEquals(organisations(each, collaborations), idSet(Schema.ORGANISATIONS, each));
      Set<String> parts = new TreeSet<>();
      for (Participation part : Tables.SAMPLE.rows(Schema.PARTICIPATIONS)) {
        if (collaborations.contains(part.collaboration())) {
          parts.add(part.id());
        }
      }
      assertEquals(parts, idSet(Schema.PARTICIPATIONS, each));
    }
  }

  private static Set<String> idSet(Table<?> table, NetworkSpec spec) {
    TableData rows = Tables.rows(Tables.SAMPLE, table, spec, Language.EN);
    return new TreeSet<>(Tables.ids(Tables.grid(rows, GridShape.of(table.name()))));
  }

  private static Set<String> collaborations(NetworkSpec spec) {
    FilterMatcher matcher = new FilterMatcher(Tables.SAMPLE, spec.filter());
    Set<String> ids = new TreeSet<>();
    for (Collaboration each : Tables.SAMPLE.rows(Schema.COLLABORATIONS)) {
      boolean isAnybodyMeant = !matcher.looksAtOrganisations();
      for (Participation part : Tables.SAMPLE.rows(Schema.PARTICIPATIONS)) {
        if (part.collaboration().equals(each.id())) {
          isAnybodyMeant |=
              part.organisation().isEmpty()
                  ? matcher.matchesUnnamed(part.region())
                  : matcher.matches(organisation(part.organisation()));
        }
      }
      boolean isThere = Presence.of(Tables.SAMPLE, each).isIn(spec.period(), spec.undated());
      if (matcher.matches(each) && isAnybodyMeant && isThere) {
        ids.add(each.id());
      }
    }
    return ids;
  }

  private static Set<String> organisations(NetworkSpec spec, Set<String> collaborations) {
    FilterMatcher matcher = new FilterMatcher(Tables.SAMPLE, spec.filter());
    Set<String> ids = new TreeSet<>();
    for (Participation part : Tables.SAMPLE.rows(Schema.PARTICIPATIONS)) {
      if (collaborations.contains(part.collaboration())
          && !part.organisation().isEmpty()
          && matcher.matches(organisation(part.organisation()))) {
        ids.add(part.organisation());
      }
    }
    return ids;
  }

  private static Organisation organisation(String id) {
    return Tables.SAMPLE.find(Schema.ORGANISATIONS, id).orElseThrow();
  }

  @Test
  void derivedCountsOfOrganisationsAreWhatCountingByHandGives() {
    TableData rows = Tables.rows(Tables.SAMPLE, Schema.ORGANISATIONS, Language.EN);
    Grid grid = Tables.grid(rows, GridShape.of("organisations"));
    for (int row = 0; row < grid.size(); row++) {
      String id = grid.rows().id(row);
      Set<String> own = new TreeSet<>();
      for (Participation part : Tables.SAMPLE.rows(Schema.PARTICIPATIONS)) {
        if (part.organisation().equals(id)) {
          own.add(part.collaboration());
        }
      }
      assertEquals(own.size(), grid.rows().cell(row, grid.indexOf("collaborations")).number(), id);
    }
  }

  @Test
  void rowsBehindANumberAreShownWhateverTheFilterSays() {
    TableData rows =
        TableData.of(
            new TableRequest(
                Schema.ORGANISATIONS,
                Tables.SAMPLE,
                Tables.filtered("type=government"),
                new RowScope.Listed(List.of("o-toyota", "o-boeing", "o-toyota", "gone")),
                Language.EN),
            Progress.NONE);
    Grid grid = Tables.grid(rows, GridShape.of("organisations"));
    assertEquals(List.of("o-toyota", "o-boeing"), Tables.ids(grid));
    assertTrue(grid.total() > 100);
  }

  @Test
  void chineseNamesStandInPinyinOrderAndEnglishOnesInAlphabeticalOrder() {
    var data =
        Tables.of(
            named("o-1", "中国科学院", "Zeta"),
            named("o-2", "北京大学", "alpha"),
            named("o-3", "阿里巴巴", "Émile"),
            named("o-4", "清华大学", "Beta 10"),
            named("o-5", "丰田", "Beta 9"));
    assertEquals(
        List.of("o-3", "o-2", "o-5", "o-4", "o-1"),
        Tables.ids(
            Tables.grid(
                Tables.rows(data, Schema.ORGANISATIONS, Language.ZH),
                GridShape.of("organisations"))));
    assertEquals(
        List.of("o-2", "o-5", "o-4", "o-3", "o-1"),
        Tables.ids(
            Tables.grid(
                Tables.rows(data, Schema.ORGANISATIONS, Language.EN),
                GridShape.of("organisations"))));
  }

  @Test
  void undatedRowsComeLastInEitherDirectionAndEqualRowsKeepTheNextKey() {
    var data =
        Tables.of(
            dated("c-1", "b", "2018"),
            dated("c-2", "a", ""),
            dated("c-3", "c", "2018-05"),
            dated("c-4", "a", "2018"),
            dated("c-5", "z", "201X"),
            dated("c-6", "d", ".."));
    TableData rows = Tables.rows(data, Schema.COLLABORATIONS, Language.EN);
    GridShape shape = GridShape.of("collaborations");
    assertEquals(
        List.of("c-5", "c-4", "c-1", "c-3", "c-2", "c-6"),
        Tables.ids(Tables.grid(rows, shape.withSort(SortKey.parse("start,title")))));
    assertEquals(
        List.of("c-3", "c-4", "c-1", "c-5", "c-2", "c-6"),
        Tables.ids(Tables.grid(rows, shape.withSort(SortKey.parse("-start, title")))));
    assertEquals("-start", new SortKey("start", true).toString());
  }

  @Test
  void groupsHoldAllRowsOnceAndTheirNumbers() {
    TableData rows = Tables.rows(Tables.SAMPLE, Schema.COLLABORATIONS, Language.ZH);
    for (var grouping : rows.groupings()) {
      Grid grid = Tables.grid(rows, GridShape.of("collaborations").withGroup(grouping.name()));
      int next = 0;
      Set<String> labels = new HashSet<>();
      for (var group : grid.groups()) {
        assertEquals(next, group.from());
        assertTrue(labels.add(group.label()), group.label());
        next = group.to();
      }
      assertEquals(grid.size(), next);
      List<String> ids = new ArrayList<>(Tables.ids(grid));
      assertEquals(grid.size(), new HashSet<>(ids).size());
    }
  }

  @Test
  void whatThereIsNoneOfIsNamed() {
    TableData rows = Tables.rows(Tables.SAMPLE, Schema.AMOUNTS, Language.EN);
    GridShape shape =
        new GridShape("amounts", List.of("value", "nix"), SortKey.parse("-nix,gone"), "none");
    assertEquals(List.of("nix", "gone", "none"), rows.unknown(shape));
    assertEquals(2, Tables.grid(rows, shape).size());
    assertEquals("value", Tables.grid(rows, shape).columns().getFirst().name());
  }

  private static Organisation named(String id, String zh, String en) {
    List<Object> values =
        new ArrayList<>(Schema.ORGANISATIONS.values(Schema.ORGANISATIONS.empty(id)));
    values.set(1, zh);
    values.set(2, en);
    return Schema.ORGANISATIONS.row(values);
  }

  private static Collaboration dated(String id, String title, String start) {
    List<Object> values =
        new ArrayList<>(Schema.COLLABORATIONS.values(Schema.COLLABORATIONS.empty(id)));
    values.set(2, title);
    values.set(Schema.COLLABORATIONS.indexOf("start"), PartialDate.of(start));
    return Schema.COLLABORATIONS.row(values);
  }
}
