package liaison.analysis.layout.overview;

import java.util.List;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.layout.Component;
import liaison.analysis.layout.Course;
import liaison.analysis.layout.Page;
import liaison.analysis.parallel.Workers;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;

/**
 * The whole of a large network in a short time: networks made coarser and coarser, the coarsest
 * placed by distances, each finer one refined in a few rounds of forces.
 *
 * <p>Two nodes push each other by {@code mass·mass/distance}, masses of 1, or the more ties the
 * more where groups are to be seen; a tie pulls by {@code root(weight)·length^a}. Distances are
 * kept best with {@code a} of 1.5, groups are seen best with {@code a} of 0. Both are tried on a
 * coarse level of a few thousand nodes: where {@code a} = 0 costs little in stress, because all
 * distances are much the same, it is taken; else {@code a} = 1.5, at the finest level followed by
 * some rounds of 1 and of 0.
 *
 * <p>Source: multilevel layout after Walshaw (2003, DOI 10.7155/jgaa.00070) and Hu (2005, Efficient
 * and high quality force-directed graph drawing, Mathematica Journal 10), energies of Noack (2009,
 * DOI 10.1103/PhysRevE.79.026102), start by pivots of Brandes and Pich (2007, DOI
 * 10.1007/978-3-540-70904-6_6), push after Barnes and Hut.
 *
 * <p>Time O(n log n + ties) with some 120 rounds on the finest level, memory O(n + ties). Each
 * component by itself, packed on a page; an empty network gives an empty layout, a single node lies
 * at (0, 0). Weights count relative to their mean, between a tenth and ten times that. Randomness:
 * a hash of seed and number moves nodes of one place apart. Progress and cancel at each round and
 * inside.
 */
public final class OverviewLayout implements Analysis<Layout> {

  private static final int TRIED = 6000;
  private static final double TOLERATED = 1.3;
  private static final double WEAKEST = 0.1;
  private static final double STRONGEST = 10;

  private final Workers workers;

  public OverviewLayout() {
    this(Workers.SHARED);
  }

  public OverviewLayout(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return "overview-layout";
  }

  @Override
  public Params params() {
    return Params.of(
        Param.integer("seed", 1, 0, Long.MAX_VALUE),
        Param.choice("favour", "auto", List.of("auto", "distances", "groups")),
        Param.number("aspect", 1.65, 0.2, 5));
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    long seed = chosen.integer("seed");
    String favour = chosen.value("favour");
    return new Page(subject.network(), chosen.number("aspect"))
        .lay(
            (part, x, y, inside) -> place(level(part), seed, favour, new double[][] {x, y}, inside),
            progress);
  }

  private static Level level(Component part) {
    float[] pull = new float[part.weight().length];
    for (int arc = 0; arc < pull.length; arc++) {
      double weight = Math.clamp(part.weight()[arc], WEAKEST, STRONGEST);
      pull[arc] = (float) Math.sqrt(weight);
    }
    return Level.finest(part.offset(), part.neighbour(), pull);
  }

  private void place(Level finest, long seed, String favour, double[][] places, Progress progress) {
    Course course = new Course(progress, 300L * finest.count());
    Pyramid pyramid = new Pyramid(finest, seed, course);
    Refining chosen =
        switch (favour) {
          case "groups" -> new Refining(pyramid, true, true, workers, course);
          case "distances" -> new Refining(pyramid, false, false, workers, course);
          default -> better(pyramid, seed, course);
        };
    chosen.downTo(0);
    System.arraycopy(chosen.x(), 0, places[0], 0, places[0].length);
    System.arraycopy(chosen.y(), 0, places[1], 0, places[1].length);
  }

  Refining better(Pyramid pyramid, long seed, Course course) {
    int at = 0;
    while (at < pyramid.height() - 1 && pyramid.level(at).count() > TRIED) {
      at++;
    }
    Refining steep = new Refining(pyramid, false, false, workers, course);
    steep.downTo(at);
    Refining flat = new Refining(pyramid, true, false, workers, course);
    flat.downTo(at);
    double kept = HopStress.of(pyramid.level(at), steep.x(), steep.y(), seed, course);
    double lost = HopStress.of(pyramid.level(at), flat.x(), flat.y(), seed, course);
    return lost <= TOLERATED * kept ? new Refining(pyramid, true, true, workers, course) : steep;
  }
}
