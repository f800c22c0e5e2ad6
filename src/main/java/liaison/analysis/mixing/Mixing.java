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
 * Whether like ties with like, for each way to group nodes: number of groups, ties looked at, share
 * of the weights within groups, E-I index, modularity {@code Q = Σ_g e_gg − Σ_g a_g²} and
 * assortativity {@code r = Q / (1 − Σ_g a_g²)}; e_gg is the share of the weights within a group,
 * a_g that of the ends of ties in it. The last line is by degree: the correlation {@code r} of the
 * degrees at both ends of a tie.
 *
 * <p>Source: M. E. J. Newman, Mixing patterns in networks, Physical Review E 67 (2003) 026126,
 * doi:10.1103/PhysRevE.67.026126.
 *
 * <p>Cost: linear in nodes and ties, and that of communities. Odd cases: without ties all but the
 * number of groups is NaN; where all ends are of one group, or all degrees are alike, assortativity
 * is NaN; nodes of unknown group are left out with their ties; isolated nodes change nothing but
 * the number of groups; a network has no self-ties, no parallel ties and only positive weights;
 * {@code weights=none} counts ties, {@code strength} adds up weights; degrees are always numbers of
 * ties.
 *
 * <p>Random are the communities alone, from {@code seed}. Progress and cancel: at each way, and as
 * communities do.
 */
public final class Mixing implements Analysis<Table> {

  public static final String ID = "mixing";

  private static final String DEGREE = "degree";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.of(NodeGroups.SEED_PARAM, Weights.FLOWS);
  }

  @Override
  public Table run(Subject subject, Params chosen, Progress progress) {
    double[] strengths = Weights.strengths(subject.network(), chosen);
    List<Table.Row> rows = new ArrayList<>();
    for (String way : NodeGroups.WAYS) {
      progress.step(rows.size(), NodeGroups.WAYS.size());
      NodeGroups groups = NodeGroups.of(subject, way, chosen.value("seed"), progress);
      Mixture mixture = new Mixture(subject.network(), strengths, groups);
      rows.add(
          new Table.Row(
              way,
              List.of(
                  (double) groups.codes().size(),
                  mixture.ties(),
                  mixture.share(),
                  Mixture.externalInternal(mixture.allBetween(), mixture.allInside()),
                  mixture.modularity(),
                  mixture.assortativity())));
    }
    rows.add(byDegree(subject.network()));
    List<String> columns =
        List.of("groups", "ties", "share-inside", "ei", "modularity", "assortativity");
    return new Table(ID, Table.About.WAYS, "", columns, rows);
  }

  private static Table.Row byDegree(Network network) {
    double none = Double.NaN;
    double ties = network.tieCount();
    return new Table.Row(DEGREE, List.of(none, ties, none, none, none, ofDegrees(network)));
  }

  /** Correlation of the degrees at both ends of ties; NaN where they are all alike. */
  static double ofDegrees(Network network) {
    double sum = 0; // of the degrees of all ends
    double squares = 0;
    double products = 0;
    for (int tie = 0; tie < network.tieCount(); tie++) {
      double one = network.degree(network.from(tie));
      double other = network.degree(network.to(tie));
      sum += one + other;
      squares += one * one + other * other;
      products += one * other;
    }
    double ends = 2.0 * network.tieCount();
    double mean = sum / ends;
    double variance = squares / ends - mean * mean;
    boolean varies = variance > 1e-12 * (1 + mean * mean);
    return varies ? (2 * products / ends - mean * mean) / variance : Double.NaN;
  }
}
