package liaison.analysis.overview;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.network.Network;
import liaison.model.network.Node;
import liaison.model.overview.Count;
import liaison.model.overview.Rows;
import liaison.model.record.Participation;

/**
 * Partners of the hub whom the sources name by their place only. Those of one place count once, as
 * they are one node of the network: named and unnamed together are the partners the graph shows.
 */
record UnnamedPartners(Dataset data, Scope scope) {

  private static final String CODE = "partners-unnamed";

  /** No hub, no such partners. */
  static final Count NONE = count(0, Set.of());

  Count of(Network network, int hub) {
    Set<String> places = new HashSet<>();
    Set<String> collaborations = new HashSet<>();
    for (int arc = network.offset(hub); arc < network.offset(hub + 1); arc++) {
      Node next = network.node(network.neighbour(arc));
      if (next.kind() == Node.Kind.REGION) {
        places.add(next.id());
        collaborations.addAll(network.collaborations(network.tie(arc)));
      }
    }
    Set<String> rows = new TreeSet<>();
    Set<String> found = new HashSet<>();
    for (Participation part : scope.participations()) {
      boolean isUnnamed = data.find(Schema.ORGANISATIONS, part.organisation()).isEmpty();
      boolean isTied =
          places.contains(part.region()) && collaborations.contains(part.collaboration());
      if (isUnnamed && isTied) {
        rows.add(part.id());
        found.add(part.region());
      }
    }
    return count(found.size(), rows);
  }

  private static Count count(int places, Set<String> rows) {
    return new Count(Count.id("total", CODE), CODE, places, Rows.of(Schema.PARTICIPATIONS, rows));
  }
}
