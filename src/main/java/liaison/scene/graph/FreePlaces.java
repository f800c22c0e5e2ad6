package liaison.scene.graph;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves drawn discs apart where a page is too small for the places of a layout. */
final class FreePlaces {

  private static final int ROUNDS = 40;
  private static final double GAP = 2;
  private static final double SLOW = 2000;

  private final GraphLook look;
  private final double scale;

  /**
   * @param scale of the world on the page with the camera at rest
   */
  FreePlaces(GraphLook look, double scale) {
    this.look = look;
    this.scale = scale;
  }

  /**
   * The same places, those of overlapping discs a little off; a small disc gives way to a large.
   */
  GraphPlaces apart(GraphPlaces places) {
    double[] x = places.x().clone();
    double[] y = places.y().clone();
    int[] drawn = IntStream.range(0, x.length).filter(node -> look.isDrawn()[node]).toArray();
    if (drawn.length > SLOW) {
      return places;
    }
    double[] reach = IntStream.range(0, x.length).mapToDouble(this::reach).toArray();
    double most = IntStream.of(drawn).mapToDouble(node -> reach[node]).max().orElse(0);
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      int[] order =
          IntStream.of(drawn)
              .boxed()
              .sorted(Comparator.comparingDouble(node -> x[node] - reach[node]))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int at = 0; at < order.length; at++) {
        int node = order[at];
        for (int next = at + 1; next < order.length; next++) {
          int other = order[next];
          if (x[other] - reach[other] > x[node] + reach[node] + most) {
            break;
          }
          double both = reach[node] + reach[other];
          if (Math.abs(y[other] - y[node]) < both && Math.abs(x[other] - x[node]) < both) {
            moved |= part(x, y, node, other);
          }
        }
      }
    }
    return new GraphPlaces(x, y, places.view());
  }

  private double reach(int node) {
    return (look.radius(node) + look.scale().length(GAP)) / scale;
  }

  private boolean part(double[] x, double[] y, int node, int other) {
    double dx = x[other] - x[node];
    double dy = y[other] - y[node];
    double a = reach(node);
    double b = reach(other);
    double distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= a + b) {
      return false;
    }
    double push = a + b - distance + 1e-6;
    double ux = distance > 1e-9 ? dx / distance : 1;
    double uy = distance > 1e-9 ? dy / distance : 0;
    double share = b * b / (a * a + b * b);
    x[node] -= ux * push * share;
    y[node] -= uy * push * share;
    x[other] += ux * push * (1 - share);
    y[other] += uy * push * (1 - share);
    return true;
  }
}
