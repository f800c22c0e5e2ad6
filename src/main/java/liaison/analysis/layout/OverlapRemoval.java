package liaison.analysis.layout;

import java.util.Arrays;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/**
 * Moves the discs of a layout apart until none lies over another: the whole is made larger until
 * there is room, then discs that overlap push each other, the smaller giving way, so that the order
 * of places stays as far as it can.
 *
 * <p>Source: pushes along the line of centres as in the force scan of Misue, Eades, Lai and
 * Sugiyama (1995, DOI 10.1006/jvlc.1995.1010), met by a sweep from left to right.
 *
 * <p>Time O(rounds · n log n) where discs lie in the plane evenly, more where many share a place.
 * An empty layout stays empty; a network without positions to start from gets all at (0, 0) and
 * from there apart. Nothing is random. Progress and cancel at each few rounds.
 */
public final class OverlapRemoval implements Analysis<Layout> {

  private static final double FULL = 0.35;
  private static final int STAGES = 40;
  private static final int ROUNDS = 5;

  @Override
  public String id() {
    return "overlap-removal";
  }

  @Override
  public Params params() {
    return Params.NONE;
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    Layout start =
        subject
            .start()
            .filter(given -> given.size() == network.nodeCount())
            .orElseGet(
                () -> new Layout(new double[network.nodeCount()], new double[network.nodeCount()]));
    double[] x = start.x().clone();
    double[] y = start.y().clone();
    double[] radii = DrawnDiscs.radii(network);
    double factor = factor(x, y, radii);
    for (int v = 0; v < x.length; v++) {
      x[v] *= factor;
      y[v] *= factor;
    }
    boolean isTight = true;
    for (int stage = 0; stage < STAGES && isTight; stage++) {
      progress.step(stage, STAGES);
      isTight = DrawnDiscs.separate(x, y, radii, ROUNDS);
    }
    return new Layout(
        x, y, start.guides().stream().map(guide -> guide.stretched(factor, factor)).toList());
  }

  /** How much larger the whole must be for its discs to have room. */
  private static double factor(double[] x, double[] y, double[] radii) {
    double area = Arrays.stream(radii).map(r -> Math.PI * r * r).sum();
    double room = span(x) * span(y);
    return room > 0 ? Math.max(1, Math.sqrt(area / (FULL * room))) : 1;
  }

  private static double span(double[] values) {
    return Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
  }
}
