package liaison.analysis.brokerage;

import java.util.ArrayList;
import java.util.List;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.mixing.NodeGroups;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Table;

/**
 * Gould–Fernandez brokerage roles by sector, type or region. A node brokers between two of its
 * partners that have no tie: as coordinator when all three are of one group, itinerant when both
 * partners are of one group and it is of another, gatekeeper and representative when one partner is
 * of its own group, liaison when all are of different groups.
 *
 * <p>Source: R. V. Gould, R. M. Fernandez, Structures of mediation: a formal approach to brokerage
 * in transaction networks, Sociological Methodology 19 (1989) 89–126, doi:10.2307/270949. Theirs is
 * for directed ties; here ties go both ways and a pair of partners counts once. A pair with one
 * partner in the node's group makes it gatekeeper seen from outside and representative seen from
 * within: both columns show it, the total counts it once.
 *
 * <p>Cost: ties^1.5 in time at worst (each triangle is met once); memory linear in nodes and ties.
 *
 * <p>Odd cases: an empty network gives no rows; isolated nodes, nodes with one partner and nodes of
 * unknown group have zeros; partners of unknown group are left out; components do not matter; a
 * network has no self-ties and no parallel ties; weights are not looked at.
 *
 * <p>Nothing is random, except communities where they are the groups. Progress and cancel: at every
 * 64th node, and as communities do.
 */
public final class BrokerageRoles implements Analysis<Table> {

  public static final String ID = "brokerage-roles";

  /** The columns. */
  static final List<String> COLUMNS =
      List.of("total", "coordinator", "itinerant", "gatekeeper", "representative", "liaison");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return NodeGroups.params();
  }

  @Override
  public Table run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    NodeGroups groups = NodeGroups.of(subject, chosen, progress);
    long[][] counts = new RoleCounts(network, groups.group()).counts(progress);
    List<Table.Row> rows = new ArrayList<>();
    for (int node = 0; node < network.nodeCount(); node++) {
      double coordinator = counts[RoleCounts.COORDINATOR][node];
      double itinerant = counts[RoleCounts.ITINERANT][node];
      double gate = counts[RoleCounts.GATE][node];
      double liaison = counts[RoleCounts.LIAISON][node];
      double total = coordinator + itinerant + gate + liaison;
      rows.add(
          new Table.Row(
              network.node(node).id(),
              List.of(total, coordinator, itinerant, gate, gate, liaison)));
    }
    return new Table(ID, Table.About.NODES, "", COLUMNS, rows);
  }
}
