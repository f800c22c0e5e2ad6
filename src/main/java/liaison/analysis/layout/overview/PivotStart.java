package liaison.analysis.layout.overview;

import liaison.analysis.layout.Component;
import liaison.base.Progress;

/** Places to start a layout from: as far apart as nodes are from a few pivots, by hops. */
public final class PivotStart {

  private static final int PIVOTS = 50;

  private PivotStart() {}

  /**
   * Places the nodes of a component; nodes as far from all pivots share a place. Time O(pivots ·
   * (nodes + arcs)); cancelled at each pivot.
   */
  public static void place(Component part, double[] x, double[] y, Progress progress) {
    float[] pull = new float[part.weight().length];
    Level level = Level.finest(part.offset(), part.neighbour(), pull);
    new PivotMds(level, PIVOTS, progress).place(x, y);
  }
}
