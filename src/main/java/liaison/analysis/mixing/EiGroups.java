package liaison.analysis.mixing;

import java.util.ArrayList;
import java.util.List;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.path.Weights;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Table;

/**
 * E-I index of each group and of all: {@code (E − I) / (E + I)}; E are the ties to other groups, I
 * those within. For all, a tie between groups counts once; for two groups it counts for both.
 *
 * <p>Source: D. Krackhardt, R. N. Stern, Informal networks and organizational crises, Social
 * Psychology Quarterly 51 (1988) 123–140, doi:10.2307/2786835.
 *
 * <p>Cost: linear in nodes and ties. Odd cases: without ties every index is NaN; an empty network
 * gives the line of the whole alone; nodes of unknown group are left out with their ties; a network
 * has no self-ties, no parallel ties and only positive weights; {@code weights=none} counts ties,
 * {@code strength} adds up weights.
 *
 * <p>Nothing is random, except communities where they are the groups. Progress and cancel: once,
 * and as communities do.
 */
public final class EiGroups implements Analysis<Table> {

  public static final String ID = "ei-groups";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return NodeGroups.params(Weights.FLOWS);
  }

  @Override
  public Table run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    progress.step(0, 0);
    NodeGroups groups = NodeGroups.of(subject, chosen, progress);
    Mixture mixture = new Mixture(network, Weights.strengths(network, chosen), groups);
    int[] nodes = new int[groups.codes().size()];
    int known = 0;
    for (int group : groups.group()) {
      if (group != NodeGroups.UNKNOWN) {
        nodes[group]++;
        known++;
      }
    }
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(Table.WHOLE, known, mixture.allInside(), mixture.allBetween()));
    for (int group = 0; group < nodes.length; group++) {
      String code = groups.codes().get(group);
      rows.add(row(code, nodes[group], mixture.inside(group), mixture.outward(group)));
    }
    List<String> columns = List.of("nodes", "inside", "outside", "ei");
    return new Table(ID, Table.About.GROUPS, groups.list(), columns, rows);
  }

  private static Table.Row row(String code, double nodes, double inside, double outside) {
    double index = Mixture.externalInternal(outside, inside);
    return new Table.Row(code, List.of(nodes, inside, outside, index));
  }
}
