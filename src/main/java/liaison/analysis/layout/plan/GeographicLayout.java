package liaison.analysis.layout.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.layout.DrawnDiscs;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.geo.EqualEarth;
import liaison.geo.LonLat;
import liaison.geo.Projection;
import liaison.model.network.Guide;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.Node;

/**
 * Nodes where they are on the earth, in the projection Equal Earth (Šavrič, Patterson, Jenny 2018,
 * DOI 10.1080/13658816.2018.1504949) around the middle of China's meridians; those of one place
 * around it on a spiral, the strongest inside, then discs moved apart; nodes without coordinates in
 * columns beside.
 *
 * <p>Time O(n log n) times a fixed number of rounds. An empty network gives an empty layout; where
 * no node has coordinates all stand in columns. Nothing is random. Progress and cancel at each
 * stage.
 */
public final class GeographicLayout implements Analysis<Layout> {

  private static final double MERIDIAN = 105;
  private static final double WIDTH = 30;
  private static final double HEIGHT = 17;
  private static final double TURN = 2.399963229728653;
  private static final double STEP = 0.42;
  private static final double BESIDE = 2;
  private static final int ROUNDS = 80;
  private static final int CROWD = 3000;

  @Override
  public String id() {
    return "geographic-layout";
  }

  @Override
  public Params params() {
    return Params.NONE;
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    progress.step(0, 3);
    Network network = subject.network();
    int[] placed = nodes(network, true);
    int[] others = nodes(network, false);
    double[] x = new double[network.nodeCount()];
    double[] y = new double[network.nodeCount()];
    project(network, placed, x, y);
    progress.step(1, 3);
    spiral(network, placed, x, y);
    progress.step(2, 3);
    apart(network, placed, x, y);
    List<Guide> guides = new ArrayList<>();
    double right = Arrays.stream(placed).mapToDouble(v -> x[v]).max().orElse(0);
    beside(network, others, placed.length == 0 ? 0 : right + BESIDE, x, y, guides);
    return new Layout(x, y, guides);
  }

  private static int[] nodes(Network network, boolean wanted) {
    int[] nodes =
        IntStream.range(0, network.nodeCount())
            .filter(v -> isPlaced(network.node(v)) == wanted)
            .toArray();
    return Places.byStrength(network, nodes);
  }

  private static boolean isPlaced(Node node) {
    return !Double.isNaN(node.lat()) && !Double.isNaN(node.lon());
  }

  private static void project(Network network, int[] placed, double[] x, double[] y) {
    EqualEarth earth = new EqualEarth(MERIDIAN);
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int v : placed) {
      double fromCentre = LonLat.wrap(network.node(v).lon() - MERIDIAN);
      Projection.Plane at = earth.forward(fromCentre, network.node(v).lat());
      x[v] = at.x();
      y[v] = -at.y();
      left = StrictMath.min(left, x[v]);
      right = StrictMath.max(right, x[v]);
      top = StrictMath.min(top, y[v]);
      bottom = StrictMath.max(bottom, y[v]);
    }
    double grow = StrictMath.max(1, StrictMath.sqrt(placed.length / 300.0));
    double scale =
        grow
            * StrictMath.min(
                WIDTH / StrictMath.max(right - left, 1e-6),
                HEIGHT / StrictMath.max(bottom - top, 1e-6));
    for (int v : placed) {
      x[v] = (x[v] - (left + right) / 2) * scale;
      y[v] = (y[v] - (top + bottom) / 2) * scale;
    }
  }

  /** Nodes of one place on a spiral around it, in their order. */
  private static void spiral(Network network, int[] placed, double[] x, double[] y) {
    Map<String, Integer> taken = new HashMap<>();
    for (int v : placed) {
      String place = network.node(v).lat() + " " + network.node(v).lon();
      int before = taken.merge(place, 1, Integer::sum) - 1;
      double radius = STEP * StrictMath.sqrt(before);
      x[v] += radius * StrictMath.cos(before * TURN);
      y[v] += radius * StrictMath.sin(before * TURN);
    }
  }

  private static void apart(Network network, int[] placed, double[] x, double[] y) {
    if (placed.length > CROWD) {
      return;
    }
    double[] radii = DrawnDiscs.radii(network);
    double[] ownX = Arrays.stream(placed).mapToDouble(v -> x[v]).toArray();
    double[] ownY = Arrays.stream(placed).mapToDouble(v -> y[v]).toArray();
    double[] own = Arrays.stream(placed).mapToDouble(v -> radii[v]).toArray();
    DrawnDiscs.separate(ownX, ownY, own, ROUNDS);
    for (int at = 0; at < placed.length; at++) {
      x[placed[at]] = ownX[at];
      y[placed[at]] = ownY[at];
    }
  }

  private static void beside(
      Network network, int[] others, double left, double[] x, double[] y, List<Guide> guides) {
    if (others.length == 0) {
      return;
    }
    boolean isAlone = others.length == network.nodeCount();
    double high = isAlone ? StrictMath.sqrt(others.length * Places.COLUMN * Places.LINE) : HEIGHT;
    int most = (int) StrictMath.max(1, high / Places.LINE);
    int rows = Math.max(most, (int) StrictMath.sqrt(others.length));
    double top = -Math.min(rows, others.length) * Places.LINE / 2;
    for (int at = 0; at < others.length; at++) {
      x[others[at]] = left + Places.COLUMN * (at / rows);
      y[others[at]] = top + Places.LINE * (at % rows);
    }
    int columns = (others.length + rows - 1) / rows;
    guides.add(
        new Guide(
            Guide.Shape.COLUMN,
            left - 0.4,
            top,
            columns * Places.COLUMN,
            Math.min(rows, others.length) * Places.LINE,
            Guide.UNPLACED,
            "",
            others.length));
  }
}
