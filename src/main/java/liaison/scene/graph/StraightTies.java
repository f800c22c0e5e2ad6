package liaison.scene.graph;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Colours;
import liaison.scene.Mark;

/**
 * Straight ties, as strong as they may be without hiding each other: where n of them lie on each
 * other on average, they cover {@code 1 - (1 - alpha)^n} of the paper. They grow stronger bit by
 * bit while the camera goes nearer.
 *
 * @param dim ties that are dimmed, below the others
 * @param others in full strength
 * @param selected on top of all
 * @param alpha of the others with the camera at rest, where there is room
 */
record StraightTies(Mark.Lines dim, Mark.Lines others, Mark.Lines selected, double alpha) {

  private static final double COVERED = 0.36;
  private static final double LEAST = 0.012;
  private static final double MOST = 0.62;
  private static final double DIM = 0.05;
  private static final double DIM_SHARE = 0.5;

  /** Ties that lie on each other on average, on a page of an area. */
  double depth(double fitScale, double area) {
    return (inked(dim) + inked(others)) * fitScale / area;
  }

  /** Length times width of all, the length in units of the world. */
  private static double inked(Mark.Lines lines) {
    double sum = 0;
    double[] xy = lines.xy();
    for (int line = 0, at = 0; line < lines.count(); line++, at += 4) {
      double dx = xy[at + 2] - xy[at];
      double dy = xy[at + 3] - xy[at + 1];
      sum += Math.sqrt(dx * dx + dy * dy) * lines.widths()[line];
    }
    return sum;
  }

  /**
   * The marks for a camera.
   *
   * @param depth with the camera at rest
   * @param zoom scale of the camera
   */
  List<Mark> marks(double depth, double zoom) {
    double free = 1 - StrictMath.pow(1 - COVERED, zoom / Math.max(depth, 1e-9));
    double near = alpha * Math.sqrt(Math.max(1, zoom));
    double strong = Math.min(free, Math.min(near, Math.max(alpha, MOST)));
    double strength = Math.clamp(strong, LEAST, 1);
    List<Mark> marks = new ArrayList<>();
    add(marks, dim, Math.min(DIM, DIM_SHARE * strength));
    add(marks, others, strength);
    add(marks, selected, 1);
    return marks;
  }

  private static void add(List<Mark> marks, Mark.Lines lines, double alpha) {
    if (lines.count() > 0) {
      int argb = Colours.withAlpha(lines.argb(), alpha);
      marks.add(new Mark.Lines(lines.ends(), lines.xy(), lines.widths(), argb));
    }
  }
}
