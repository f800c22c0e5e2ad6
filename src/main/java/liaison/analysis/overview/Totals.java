package liaison.analysis.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.overview.Breakdown;
import liaison.model.overview.Count;
import liaison.model.overview.Rows;
import liaison.model.record.Collaboration;
import liaison.model.record.Participation;

/** The totals of a scope. */
final class Totals {

  private static final String NAME = "total";

  private final Dataset data;
  private final Scope scope;

  Totals(Dataset data, Scope scope) {
    this.data = data;
    this.scope = scope;
  }

  List<Count> all(
      Collection<String> partners,
      Count unnamedPartners,
      Breakdown countries,
      Breakdown unnamedCountries) {
    List<Count> totals = new ArrayList<>();
    totals.add(count("organisations", Schema.ORGANISATIONS, scope.organisations().keySet()));
    totals.add(count("partners", Schema.ORGANISATIONS, partners));
    totals.add(unnamedPartners);
    totals.add(count("unnamed", Schema.PARTICIPATIONS, unnamed()));
    totals.add(count("collaborations", Schema.COLLABORATIONS, scope.collaborationIds()));
    totals.add(
        count(
            "participations",
            Schema.PARTICIPATIONS,
            scope.participations().stream().map(Participation::id).toList()));
    totals.add(distinct("countries", countries));
    totals.add(distinct("countries-more", unnamedCountries));
    addEvidence(totals);
    totals.addAll(dates());
    return totals;
  }

  private static Count count(String code, Table<?> table, Collection<String> ids) {
    return Count.of(NAME, code, table, ids);
  }

  /** How many codes a breakdown has; behind it all rows under them. */
  private static Count distinct(String code, Breakdown breakdown) {
    Count rows = Count.union("", breakdown.table(), breakdown.counts());
    return new Count(Count.id(NAME, code), code, breakdown.counts().size(), rows.rows());
  }

  private List<String> unnamed() {
    return scope.participations().stream()
        .filter(part -> data.find(Schema.ORGANISATIONS, part.organisation()).isEmpty())
        .map(Participation::id)
        .toList();
  }

  private void addEvidence(List<Count> totals) {
    Map<Boolean, List<String>> split =
        scope.collaborationIds().stream()
            .collect(
                Collectors.partitioningBy(
                    id -> !data.related(Schema.EVIDENCE, "record", id).isEmpty()));
    totals.add(count("evidence", Schema.COLLABORATIONS, split.getOrDefault(true, List.of())));
    totals.add(count("no-evidence", Schema.COLLABORATIONS, split.getOrDefault(false, List.of())));
  }

  private List<Count> dates() {
    Set<String> dated = new TreeSet<>();
    Set<String> undated = new TreeSet<>();
    Set<String> first = new TreeSet<>();
    int firstYear = Integer.MAX_VALUE;
    for (Map.Entry<Collaboration, Presence> each : scope.collaborations().entrySet()) {
      String id = each.getKey().id();
      if (!YearCounting.isDated(each.getValue())) {
        undated.add(id);
        continue;
      }
      dated.add(id);
      int year = YearCounting.firstYear(each.getValue());
      if (year < firstYear) {
        firstYear = year;
        first.clear();
      }
      if (year == firstYear) {
        first.add(id);
      }
    }
    Count since =
        new Count(
            Count.id(NAME, "first-year"),
            "first-year",
            dated.isEmpty() ? 0 : firstYear,
            Rows.of(Schema.COLLABORATIONS, first));
    return List.of(
        count("dated", Schema.COLLABORATIONS, dated),
        count("undated", Schema.COLLABORATIONS, undated),
        since);
  }
}
