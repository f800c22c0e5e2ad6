package liaison.analysis.layout.overview;

import liaison.analysis.layout.Course;
import liaison.analysis.parallel.Workers;
import liaison.model.network.Layout;

/** Goes down a pyramid: places the coarsest level by distances, refines each finer one. */
final class Refining {

  private static final int PIVOTS = 50;
  private static final int TOP_ROUNDS = 200;
  private static final int ROUNDS_BETWEEN_SHOWS = 10;

  private final Pyramid pyramid;
  private final Workers workers;
  private final Course course;
  private final boolean isFlat;
  private final boolean isByEnds;
  private int at;
  private boolean isFinished;
  private double[] x;
  private double[] y;

  /**
   * @param isFlat whether groups are to be seen rather than distances kept
   * @param isByEnds whether a node pushes by its ties, so that leaves stay near
   */
  Refining(Pyramid pyramid, boolean isFlat, boolean isByEnds, Workers workers, Course course) {
    this.pyramid = pyramid;
    this.workers = workers;
    this.course = course;
    this.isFlat = isFlat;
    this.isByEnds = isByEnds;
    this.at = pyramid.height() - 1;
    Level top = pyramid.level(at);
    x = new double[top.count()];
    y = new double[top.count()];
    new PivotMds(top, PIVOTS, course).place(x, y);
    unfold();
  }

  double[] x() {
    return x;
  }

  double[] y() {
    return y;
  }

  /** Root mean square of the distances from the middle. */
  static double span(double[] x, double[] y) {
    double meanX = 0;
    double meanY = 0;
    for (int v = 0; v < x.length; v++) {
      meanX += x[v] / x.length;
      meanY += y[v] / x.length;
    }
    double sum = 0;
    for (int v = 0; v < x.length; v++) {
      sum += (x[v] - meanX) * (x[v] - meanX) + (y[v] - meanY) * (y[v] - meanY);
    }
    return Math.sqrt(sum / x.length);
  }

  /** Brings the distances of the coarsest level to the length that forces give. */
  private void unfold() {
    double factor = Math.sqrt(pyramid.level(0).count()) / (span(x, y) + 1e-9);
    for (int v = 0; v < x.length; v++) {
      x[v] *= factor;
      y[v] *= factor;
    }
    refine(isFlat ? Pull.FLAT : Pull.STEEP, TOP_ROUNDS, 1);
  }

  /** Goes down to a level, 0 for the finest. */
  void downTo(int level) {
    while (at > level) {
      double[][] next = pyramid.down(at, x, y);
      x = next[0];
      y = next[1];
      at--;
      if (isFlat) {
        refine(Pull.FLAT, at == 0 ? 60 : 40, 0.1);
      } else if (at > 0) {
        refine(Pull.STEEP, 40, 0.1);
      }
    }
    if (at == 0 && !isFlat && !isFinished) {
      isFinished = true;
      refine(Pull.STEEP, 15, 0.1);
      refine(Pull.LINEAR, 40, 0.08);
      refine(Pull.FLAT, 40, 0.02);
    }
  }

  /**
   * @param heat longest way of the first round, in spans
   */
  private void refine(Pull pull, int rounds, double heat) {
    Level level = pyramid.level(at);
    float[] mass = isByEnds ? level.ends() : level.size();
    Refinement refinement = new Refinement(level, mass, x, y, workers, course);
    double most = heat * Math.max(span(x, y), 1e-3);
    for (int round = 0; round < rounds; round++) {
      double cold = 1 - (double) round / rounds;
      refinement.round(pull, most * cold * Math.sqrt(cold));
      course.advance(x.length);
      if (at < 2 && round % ROUNDS_BETWEEN_SHOWS == 0) {
        course.show(
            new Layout(pyramid.finest(at, refinement.x()), pyramid.finest(at, refinement.y())));
      }
    }
    x = refinement.x();
    y = refinement.y();
  }
}
