package liaison.analysis.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import liaison.analysis.layout.StarTest;
import liaison.analysis.network.NetworkBuilder;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.model.overview.Breakdown;
import liaison.model.overview.Count;
import liaison.model.overview.Coverage;
import liaison.model.overview.Modes;
import liaison.model.overview.Overview;
import liaison.model.record.Indicator;
import liaison.model.record.Participation;

/**
 * Counts a project at a glance under a specification. Partners of the hub are the organisations in
 * scope that are tied to it in the network of organisations, where that is star-like.
 *
 * <p>Time linear in records, plus the network. Deterministic. Progress is told row by row.
 */
public final class OverviewCounter {

  /** Every number, with the rows behind it. */
  public Overview count(Dataset data, NetworkSpec spec, Progress progress) {
    Scope scope = Scope.of(data, spec, progress);
    Network network = new NetworkBuilder().build(data, ofOrganisations(spec));
    OptionalInt hub = StarTest.hubOfStar(network);
    String hubId =
        hub.isPresent() && isOrganisation(network, hub.getAsInt())
            ? network.node(hub.getAsInt()).id()
            : "";
    Set<String> partners = new TreeSet<>();
    Count unnamed = UnnamedPartners.NONE;
    if (!hubId.isEmpty()) {
      partners.addAll(partners(network, hub.getAsInt()));
      partners.retainAll(scope.organisations().keySet());
      unnamed = new UnnamedPartners(data, scope).of(network, hub.getAsInt());
    }
    Breakdowns breakdowns = new Breakdowns(data, scope);
    List<Breakdown> all = breakdowns.all(hubId);
    Breakdown countries = named(all, "country");
    Set<String> known = new HashSet<>();
    countries.counts().forEach(count -> known.add(count.code()));
    return new Overview(
        hubId,
        new Totals(data, scope)
            .all(partners, unnamed, countries, breakdowns.unnamedCountries(known).breakdown()),
        all,
        new YearCounting().count(scope.collaborations(), spec.period()),
        new AmountSums(data).of(scope),
        modes(data, scope),
        coverage(data, progress));
  }

  private static Breakdown named(List<Breakdown> all, String name) {
    return all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static NetworkSpec ofOrganisations(NetworkSpec spec) {
    boolean isTwoMode = spec.projection() == NetworkSpec.Projection.TWO_MODE;
    return new NetworkSpec(
        spec.filter(),
        spec.period(),
        spec.undated(),
        NetworkSpec.Level.ORGANISATION,
        isTwoMode ? NetworkSpec.Projection.BY_KIND : spec.projection(),
        NetworkSpec.Counting.FULL);
  }

  private static boolean isOrganisation(Network network, int node) {
    return network.node(node).kind() == Node.Kind.ORGANISATION;
  }

  private static Set<String> partners(Network network, int hub) {
    Set<String> partners = new TreeSet<>();
    for (int arc = network.offset(hub); arc < network.offset(hub + 1); arc++) {
      int next = network.neighbour(arc);
      if (isOrganisation(network, next)) {
        partners.add(network.node(next).id());
      }
    }
    return partners;
  }

  /** All who take part count, whether they pass the filter or not: how many they are is a fact. */
  private static Modes modes(Dataset data, Scope scope) {
    List<List<String>> bySize = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int seats = 0;
    for (String id : scope.collaborationIds()) {
      Set<String> who = new HashSet<>();
      for (Participation part : data.related(Schema.PARTICIPATIONS, "collaboration", id)) {
        who.add(part.organisation().isEmpty() ? "in " + part.region() : part.organisation());
      }
      seats += who.size();
      bySize.get(Math.clamp(who.size() - 1L, 0, 2)).add(id);
    }
    return new Modes(
        Count.of("mode", "single", Schema.COLLABORATIONS, bySize.get(0)),
        Count.of("mode", "bilateral", Schema.COLLABORATIONS, bySize.get(1)),
        Count.of("mode", "multilateral", Schema.COLLABORATIONS, bySize.get(2)),
        seats);
  }

  private static List<Coverage> coverage(Dataset data, Progress progress) {
    Recorded recorded = new Recorded(data);
    List<Coverage> coverage = new ArrayList<>();
    for (Indicator indicator : data.rows(Schema.INDICATORS)) {
      progress.step(0, 0);
      if (indicator.value().isStated() && indicator.value().low() > 0) {
        recorded
            .of(indicator)
            .map(rows ->
                new Count(Count.id("coverage", indicator.id()), indicator.id(), rows.size(), rows))
            .ifPresent(
                count -> coverage.add(new Coverage(indicator.id(), indicator.value(), count)));
      }
    }
    return coverage;
  }
}
