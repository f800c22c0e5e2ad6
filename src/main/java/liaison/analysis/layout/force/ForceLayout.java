package liaison.analysis.layout.force;

import java.util.Optional;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.layout.Component;
import liaison.analysis.layout.DrawnDiscs;
import liaison.analysis.layout.Page;
import liaison.analysis.parallel.Workers;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/**
 * A force-directed layout: tied nodes attract in proportion to distance and the root of their
 * weight, all nodes repel by {@code root(degree+1) · root(degree+1)/distance}, so that hubs stand
 * apart with their partners around them; in the last third of the iterations they attract in
 * proportion to {@code log(1 + distance)}, which keeps distances better and sets groups apart. In a
 * component of more than 2,000 nodes the last fifth is {@link ForceAtlas} with that attraction,
 * which keeps more neighbours.
 *
 * <p>Source: ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014, DOI
 * 10.1371/journal.pone.0098679) with the cooling of Fruchterman and Reingold (1991, DOI
 * 10.1002/spe.4380211102), from a start by pivots (Brandes and Pich 2007, DOI
 * 10.1007/978-3-540-70904-6_6). Each component is laid out by itself, turned with its long side
 * level; the largest fills the page that the others, in shelves, and the single nodes, in columns,
 * leave free, stretched a little where its shape asks for it. Discs as large as the graph draws
 * them do not overlap. One unit is 40 pixels on a page of 1280 × 800.
 *
 * <p>Time O(iterations · (n + ties) + n log n), memory O(n + ties). An empty network gives an empty
 * layout; a single node lies at (0, 0). Weights count by their root relative to the mean, within
 * 0.3 and 3. Positions to start from are refined gently and neither turned nor packed. Random
 * numbers: a hash of the seed and each node's id moves it a little from where it starts. Progress
 * and cancel several times in each iteration; unfinished places are shown.
 */
public final class ForceLayout implements Analysis<Layout> {

  private static final double HEAT = 0.3;
  private static final double LATE_HEAT = 0.1;
  private static final double GENTLE_HEAT = 0.05;
  private static final int ROUNDS_APART = 60;

  /** Nodes of a component above which neighbours count for more than distances. */
  private static final int LARGE = 2000;

  private final Workers workers;

  public ForceLayout() {
    this(Workers.SHARED);
  }

  public ForceLayout(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return "force-layout";
  }

  @Override
  public Params params() {
    return Params.of(
        Param.integer("seed", 1, 0, Long.MAX_VALUE),
        Param.integer("iterations", 150, 1, 5000),
        Param.number("aspect", 1.65, 0.2, 5));
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    int iterations = (int) chosen.integer("iterations");
    long seed = chosen.integer("seed");
    Optional<Layout> start =
        subject.start().filter(given -> given.size() == network.nodeCount() && given.size() > 0);
    return start.isPresent()
        ? refine(network, start.get(), iterations, progress)
        : new Page(network, chosen.number("aspect"))
            .lay(
                (part, x, y, inside) -> {
                  Start.place(network, part, seed, x, y, inside);
                  settle(part, iterations, x, y, inside);
                },
                progress);
  }

  private Layout refine(Network network, Layout start, int iterations, Progress progress) {
    double[] x = start.x().clone();
    double[] y = start.y().clone();
    Settling settling = new Settling(Springs.of(network).rooted(), x, y, workers);
    double factor = settling.balance();
    Start.scale(x, y, factor);
    settling.run(Settling.EARLY, GENTLE_HEAT, iterations, progress);
    Start.scale(x, y, 1 / factor);
    DrawnDiscs.separate(x, y, DrawnDiscs.radii(network), ROUNDS_APART);
    return new Layout(x, y);
  }

  private void settle(Component part, int iterations, double[] x, double[] y, Progress progress) {
    Springs springs = Start.springs(part);
    Settling settling = new Settling(springs, x, y, workers);
    Start.scale(x, y, settling.balance());
    int late = part.size() > LARGE ? iterations / 5 : iterations / 3;
    int early = iterations - late;
    settling.run(Settling.EARLY, HEAT, early, Start.stage(0, iterations, progress));
    Progress rest = Start.stage(early, iterations, progress);
    if (part.size() > LARGE) {
      new ForceAtlas(springs, Forces.LOGARITHMIC, x, y, workers).run(late, rest);
    } else {
      settling.run(Settling.LATE, LATE_HEAT, late, rest);
    }
  }
}
