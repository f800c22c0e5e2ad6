package liaison.analysis.community;

import java.util.List;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.parallel.Workers;
import liaison.analysis.path.Weights;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Partition;

/**
 * Leiden communities: groups with many ties inside and few between. It maximises {@code
 * quality=modularity}, {@code Q = Σ_c [w(c)/m − γ·(s(c)/2m)²]}, or {@code quality=cpm}, the
 * constant Potts model {@code H = Σ_c [w(c) − γ·n(c)(n(c)−1)/2]}; w(c) are the weights of the ties
 * inside a community together, s(c) the weighted degrees of its nodes together, n(c) their number,
 * m all weights together and γ the resolution: the greater, the smaller the communities. The
 * partition's quality is Q or H.
 *
 * <p>Source: V. A. Traag, L. Waltman, N. J. van Eck, From Louvain to Leiden: guaranteeing
 * well-connected communities, Scientific Reports 9 (2019) 5233, doi:10.1038/s41598-019-41695-z; θ
 * is 0.01 as in the authors' code. Constant Potts model: V. A. Traag, P. Van Dooren, Y. Nesterov,
 * Physical Review E 84 (2011) 016114, doi:10.1103/PhysRevE.84.016114.
 *
 * <p>Cost: about linear in the ties for each iteration; with {@code settle} iterations end after
 * five in a row in which no node moved. Memory linear in nodes and ties.
 *
 * <p>Odd cases: an empty network has no communities; one node and each isolated node are a
 * community of their own; every community is connected; without ties the quality is 0; a network
 * has no self-ties, no parallel ties and only positive weights; {@code weights=none} takes all as
 * 1.
 *
 * <p>Random choices come from {@code seed}: same network and parameters, same partition, on one
 * thread and on many: only groups that do not depend on each other are refined at the same time.
 * Progress and cancel: at every 4096th node looked at.
 */
public final class Leiden implements Analysis<Partition> {

  public static final String ID = "leiden";

  private static final String QUALITY = "quality";
  private static final String RESOLUTION = "resolution";
  private static final String ITERATIONS = "iterations";
  private static final String SETTLE = "settle";
  private static final String SEED = "seed";

  private final Workers workers;

  public Leiden() {
    this(Workers.SHARED);
  }

  /** On the threads of these workers; the result does not depend on how many there are. */
  public Leiden(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.of(
        Param.number(RESOLUTION, 1, 0, 1e6),
        Param.choice(
            QUALITY,
            CommunityQuality.MODULARITY.code(),
            List.of(CommunityQuality.MODULARITY.code(), CommunityQuality.CPM.code())),
        Weights.FLOWS,
        Param.integer(ITERATIONS, 50, 1, 10_000),
        Param.flag(SETTLE, true),
        Param.integer(SEED, 1, 0, Integer.MAX_VALUE));
  }

  @Override
  public Partition run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    progress.step(0, 0);
    LeidenClustering.Settings settings =
        new LeidenClustering.Settings(
            CommunityQuality.of(chosen.value(QUALITY)),
            chosen.number(RESOLUTION),
            Math.toIntExact(chosen.integer(ITERATIONS)),
            chosen.flag(SETTLE),
            chosen.integer(SEED));
    double[] strengths = Weights.strengths(network, chosen);
    return new LeidenClustering(network, strengths, settings, workers, progress).partition();
  }
}
