package liaison.scene.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.model.network.EgoMap;

/**
 * Places of an ego map on a page: the outer partners on an ellipse, each on a level of its own, so
 * that their names stand beside them like the lines of a list; the inner ones on their rings.
 *
 * <p>World units: the ellipse is 2 high and {@code 2 * aspect} wide, its centre is the hub.
 *
 * @param x by node number
 * @param y by node number
 * @param isRim whether a node stands on the ellipse
 * @param sectors levels of each sector, as {@link #point} takes them
 * @param levels number of levels all around
 * @param aspect width of the ellipse over its height
 * @param flat share of a side's levels at each of its ends, where the ellipse runs level
 */
record EgoPlaces(
    double[] x,
    double[] y,
    boolean[] isRim,
    List<double[]> sectors,
    double levels,
    double aspect,
    double flat) {

  private static final double GAP = 0.8;
  private static final double DIRECT = 0.95;
  private static final double INNER_SHARE = 0.6;
  private static final double INNER = 0.68;
  private static final double LARGE = 0.72;
  private static final double FLAT = 0.32;
  private static final int ROUNDS = 60;

  /**
   * @param aspect width of the ellipse over its height
   * @param relative radius of each node over the smallest radius; large ones take more levels
   * @param linePx height of a line of names
   * @param halfPx half the height of the ellipse
   */
  static EgoPlaces of(EgoMap map, double aspect, double[] relative, double linePx, double halfPx) {
    int count = map.layout().size();
    boolean[] rim = rim(map);
    List<double[]> sectors = new ArrayList<>();
    List<List<Integer>> members = new ArrayList<>();
    double at = GAP / 2;
    for (int sector = 0; sector < map.sectors().size(); sector++) {
      List<Integer> outer = new ArrayList<>();
      int all = 0;
      for (int node = 0; node < count; node++) {
        if (map.sectorOf()[node] == sector) {
          all++;
          if (rim[node]) {
            outer.add(node);
          }
        }
      }
      outer.sort(Comparator.comparingDouble((Integer node) -> angle(map, node)));
      members.add(outer);
      double wanted = outer.stream().mapToDouble(node -> height(relative, node)).sum();
      double size = Math.max(Math.max(wanted, Math.ceil(INNER_SHARE * all)), 1);
      sectors.add(new double[] {at, at + size});
      at += size + GAP;
    }
    double levels = Math.max(1, at - GAP / 2);
    EgoPlaces places =
        new EgoPlaces(
            new double[count],
            new double[count],
            rim,
            sectors,
            levels,
            aspect,
            Math.min(FLAT / 2, FLAT * halfPx / linePx / (levels / 2)));
    places.placeRim(map, members, relative);
    places.placeInner(map);
    return places;
  }

  /** Number of levels all around. */
  static double levels(EgoMap map, double[] relative) {
    return of(map, 1, relative, 1, 1).levels();
  }

  /** First of the rings whose nodes stand on the rim. */
  static int firstRim(EgoMap map) {
    int last = map.rings().size() - 1;
    return last > 0 && map.rings().get(last).high() == 0 ? last - 1 : last;
  }

  /** How far the inner rings are spread, now that the outer ones stand on the rim. */
  static double spread(EgoMap map) {
    int first = firstRim(map);
    return first > 0 ? INNER / map.rings().get(first - 1).radius() : 1;
  }

  /** The outermost ring, and the one before it when the outermost is not tied to the hub. */
  private static boolean[] rim(EgoMap map) {
    int first = firstRim(map);
    boolean[] rim = new boolean[map.layout().size()];
    for (int node = 0; node < rim.length; node++) {
      rim[node] = node != map.hub() && map.ringOf()[node] >= first;
    }
    return rim;
  }

  /** A place by level, counted clockwise from the top, and radius from 0 to 1. */
  double[] point(double level, double radius) {
    double half = levels / 2;
    boolean isRight = level < half;
    double share = isRight ? level / half : 2 - level / half;
    double height = height(share);
    double side = Math.sqrt(Math.max(0, 1 - height * height)) * aspect;
    return new double[] {radius * (isRight ? side : -side), radius * height};
  }

  private static double height(double[] relative, int node) {
    return Math.max(1, LARGE * relative[node]);
  }

  private void placeRim(EgoMap map, List<List<Integer>> members, double[] relative) {
    for (int sector = 0; sector < members.size(); sector++) {
      List<Integer> outer = members.get(sector);
      double[] range = sectors.get(sector);
      double wanted = outer.stream().mapToDouble(node -> height(relative, node)).sum();
      double stretch = (range[1] - range[0]) / Math.max(1e-9, wanted);
      double at = range[0];
      for (int node : outer) {
        double step = height(relative, node) * stretch;
        double[] point = point(at + step / 2, 1);
        at += step;
        boolean isTied = map.rings().get(map.ringOf()[node]).high() > 0;
        x[node] = point[0] * (isTied && lastIsLoose(map) ? DIRECT : 1);
        y[node] = point[1];
      }
    }
  }

  private static boolean lastIsLoose(EgoMap map) {
    return map.rings().getLast().high() == 0 && map.rings().size() > 1;
  }

  /**
   * Height on the ellipse of a share of a side's levels. At the ends names stand one above the
   * other in their full height; in the middle, where the ellipse runs steeply, names may stand on
   * both its sides by turns, so levels may be closer.
   */
  private double height(double share) {
    double at = Math.clamp(share, 0, 1);
    if (at < flat) {
      return -1 + FLAT * at / flat;
    }
    if (at > 1 - flat) {
      return 1 - FLAT * (1 - at) / flat;
    }
    return (1 - FLAT) * (2 * (at - flat) / (1 - 2 * flat) - 1);
  }

  private void placeInner(EgoMap map) {
    for (int node = 0; node < x.length; node++) {
      if (node == map.hub() || isRim[node]) {
        continue;
      }
      int sector = map.sectorOf()[node];
      EgoMap.Sector range = map.sectors().get(sector);
      double share = (angle(map, node) - range.start()) / (range.end() - range.start());
      double[] levelsOf = sectors.get(sector);
      double level = levelsOf[0] + Math.clamp(share, 0, 1) * (levelsOf[1] - levelsOf[0]);
      double[] point = point(level, Math.min(INNER, radius(map, node) * spread(map)));
      x[node] = point[0];
      y[node] = point[1];
    }
  }

  static double angle(EgoMap map, int node) {
    double angle = StrictMath.atan2(map.layout().x()[node] / map.aspect(), -map.layout().y()[node]);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  }

  private static double radius(EgoMap map, int node) {
    return Math.hypot(map.layout().x()[node] / map.aspect(), map.layout().y()[node]);
  }

  /**
   * Pushes inner nodes apart that would touch.
   *
   * @param radius of each node in world units
   */
  void separate(double[] radius, int hub) {
    List<Integer> inner = new ArrayList<>();
    for (int node = 0; node < x.length; node++) {
      if (!isRim[node] && node != hub) {
        inner.add(node);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int i = 0; i < inner.size(); i++) {
        for (int j = i + 1; j < inner.size(); j++) {
          moved |= push(inner.get(i), inner.get(j), radius);
        }
      }
      if (!moved) {
        return;
      }
    }
  }

  private boolean push(int a, int b, double[] radius) {
    double dx = x[b] - x[a];
    double dy = y[b] - y[a];
    double distance = Math.hypot(dx, dy);
    double wanted = 1.25 * (radius[a] + radius[b]);
    if (distance >= wanted) {
      return false;
    }
    double half = (wanted - distance) / 2;
    double ux = distance < 1e-9 ? 0 : dx / distance;
    double uy = distance < 1e-9 ? 1 : dy / distance;
    x[a] -= ux * half;
    y[a] -= uy * half;
    x[b] += ux * half;
    y[b] += uy * half;
    return true;
  }
}
