package liaison.analysis.layout;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/**
 * Lays each component of a network out by itself, turns its long side level and sets all on one
 * page. One unit is 40 pixels on a page of 1280 × 800; a page holds more units when there are many
 * nodes. Unfinished places of the largest component are shown among the finished others.
 */
public final class Page {

  private static final double ROOM = 330;
  private static final double PER_NODE = 4;
  private static final double MOST_ON_PAGE = 1200;

  private final Network network;
  private final double width;
  private final double height;
  private final double[] radii;

  /** Places the nodes of one component, in any unit. */
  @FunctionalInterface
  public interface Placer {

    /**
     * @param x filled, by node of the component
     * @param y filled
     * @param progress may be shown a {@link Layout} of the component
     */
    void place(Component part, double[] x, double[] y, Progress progress);
  }

  private record Placed(Component part, double[] x, double[] y) {}

  /**
   * @param aspect width over height
   */
  public Page(Network network, double aspect) {
    this.network = network;
    double area = area(network.nodeCount());
    this.height = StrictMath.sqrt(area / aspect);
    this.width = area / height;
    this.radii = DrawnDiscs.radii(network);
  }

  /** Of the page in units: room for each node until the page is full, more when discs are least. */
  private static double area(int nodes) {
    return StrictMath.min(PER_NODE * nodes, ROOM) * StrictMath.max(1, nodes / MOST_ON_PAGE);
  }

  /** The places of all nodes. */
  public Layout lay(Placer placer, Progress progress) {
    List<Component> parts = Component.of(network);
    if (parts.isEmpty()) {
      return new Layout(new double[0], new double[0]);
    }
    List<Placed> others = new ArrayList<>();
    for (Component part : parts.subList(1, parts.size())) {
      others.add(placed(part, placer, (done, total) -> progress.step(0, 1)));
    }
    Component largest = parts.getFirst();
    Progress shown =
        new Progress() {
          @Override
          public void step(long done, long total) {
            progress.step(done, total);
          }

          @Override
          public void show(Object partial) {
            if (partial instanceof Layout layout && layout.size() == largest.size()) {
              progress.show(together(new Placed(largest, layout.x(), layout.y()), others, true));
            }
          }
        };
    return together(placed(largest, placer, shown), others, false);
  }

  private static Placed placed(Component part, Placer placer, Progress progress) {
    progress.step(0, 1);
    double[] x = new double[part.size()];
    double[] y = new double[part.size()];
    if (part.size() > 1) {
      placer.place(part, x, y, progress);
    }
    return new Placed(part, x, y);
  }

  private Layout together(Placed largest, List<Placed> others, boolean isRough) {
    Packing packing = new Packing(width, height, radii, isRough);
    add(packing, largest);
    others.forEach(other -> add(packing, other));
    double[] x = new double[network.nodeCount()];
    double[] y = new double[network.nodeCount()];
    packing.place(x, y);
    return new Layout(x, y);
  }

  private static void add(Packing packing, Placed placed) {
    double[] x = placed.x().clone();
    double[] y = placed.y().clone();
    turnLevel(x, y);
    packing.add(placed.part().members(), x, y);
  }

  /** Turns the longest direction level, around the middle. */
  private static void turnLevel(double[] x, double[] y) {
    double meanX = 0;
    double meanY = 0;
    for (int v = 0; v < x.length; v++) {
      meanX += x[v] / x.length;
      meanY += y[v] / x.length;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int v = 0; v < x.length; v++) {
      x[v] -= meanX;
      y[v] -= meanY;
      xx += x[v] * x[v];
      xy += x[v] * y[v];
      yy += y[v] * y[v];
    }
    double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    for (int v = 0; v < x.length; v++) {
      double level = cos * x[v] + sin * y[v];
      y[v] = cos * y[v] - sin * x[v];
      x[v] = level;
    }
  }
}
