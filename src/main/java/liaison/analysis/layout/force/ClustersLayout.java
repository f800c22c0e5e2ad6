package liaison.analysis.layout.force;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.layout.Component;
import liaison.analysis.layout.Page;
import liaison.analysis.parallel.Workers;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;

/**
 * A force-directed layout that sets clusters apart: nodes settle as in the {@link ForceLayout},
 * then tied ones attract by {@code root(weight) · log(1 + distance)} while all repel by {@code
 * (degree+1) · (degree+1) / distance}. Distances between clusters say less than in the other.
 *
 * <p>Source: ForceAtlas2 in its LinLog mode (Jacomy et al. 2014, DOI 10.1371/journal.pone.0098679;
 * Noack 2009, DOI 10.1103/PhysRevE.79.026102) from a start by pivots.
 *
 * <p>Time O(iterations · (n + ties) + n log n), memory O(n + ties). Components, weights, single
 * nodes, random numbers, progress and cancel are as in the {@link ForceLayout}.
 */
public final class ClustersLayout implements Analysis<Layout> {

  private static final double HEAT = 0.3;

  private final Workers workers;

  public ClustersLayout() {
    this(Workers.SHARED);
  }

  public ClustersLayout(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return "clusters-layout";
  }

  @Override
  public Params params() {
    return Params.of(
        Param.integer("seed", 1, 0, Long.MAX_VALUE),
        Param.integer("iterations", 200, 2, 5000),
        Param.number("aspect", 1.65, 0.2, 5));
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    int iterations = (int) chosen.integer("iterations");
    long seed = chosen.integer("seed");
    return new Page(subject.network(), chosen.number("aspect"))
        .lay(
            (part, x, y, inside) -> {
              Start.place(subject.network(), part, seed, x, y, inside);
              part(part, iterations, x, y, inside);
            },
            progress);
  }

  private void part(Component part, int iterations, double[] x, double[] y, Progress progress) {
    Springs springs = Start.springs(part);
    Settling settling = new Settling(springs, x, y, workers);
    Start.scale(x, y, settling.balance());
    int half = iterations / 2;
    settling.run(Settling.EARLY, HEAT, half, Start.stage(0, iterations, progress));
    new ForceAtlas(springs, Forces.LOGARITHMIC, x, y, workers)
        .run(iterations - half, Start.stage(half, iterations, progress));
  }
}
