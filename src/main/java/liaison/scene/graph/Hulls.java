package liaison.scene.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.LabelRequest;
import liaison.scene.LabelRequest.Side;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;

/**
 * Soft hulls around the largest groups that stand apart, each named after its most important
 * member. A group scattered among others has its name in its middle and no hull, which would be
 * full of strangers.
 */
final class Hulls {

  private static final int MOST = 8;
  private static final int LEAST_MEMBERS = 3;
  private static final int ROUND = 12;
  private static final double PRIORITY = 5e5;

  private final GraphLook look;
  private final GraphPlaces places;
  private final List<Mark> marks = new ArrayList<>();
  private final List<LabelRequest> names = new ArrayList<>();

  Hulls(GraphLook look, GraphPlaces places) {
    this.look = look;
    this.places = places;
    int[] group = look.options().groups().group();
    if (group.length == look.network().nodeCount()) {
      for (int at = 0; at < Math.min(MOST, look.options().groups().count()); at++) {
        add(at, members(group, at));
      }
    }
  }

  List<Mark> marks() {
    return marks;
  }

  List<LabelRequest> names() {
    return names;
  }

  private List<Integer> members(int[] group, int wanted) {
    List<Integer> members = new ArrayList<>();
    for (int node = 0; node < group.length; node++) {
      if (group[node] == wanted && look.isDrawn()[node]) {
        members.add(node);
      }
    }
    members.sort(
        Comparator.comparingDouble((Integer node) -> -look.priority(node))
            .thenComparing(node -> node));
    return members;
  }

  private void add(int group, List<Integer> members) {
    if (members.size() < LEAST_MEMBERS) {
      return;
    }
    List<double[]> points = new ArrayList<>();
    double margin = look.scale().length(9);
    for (int node : members) {
      double reach = look.radius(node) + margin;
      for (int at = 0; at < ROUND; at++) {
        double angle = 2 * Math.PI * at / ROUND;
        points.add(
            new double[] {
              places.pageX(node) + reach * StrictMath.cos(angle),
              places.pageY(node) + reach * StrictMath.sin(angle)
            });
      }
    }
    double[] hull = hull(points);
    int colour = look.palette().category(group);
    boolean isApart = strangers(hull, group) <= members.size();
    if (isApart) {
      marks.add(
          new Mark.Polygon(
              "",
              List.of(hull),
              new Fill.Solid(Colours.withAlpha(colour, 0.08)),
              Stroke.of(Colours.withAlpha(colour, 0.35), look.scale().line(0.8))));
    }
    double[] top = isApart ? top(hull) : middle(members);
    double size = look.scale().label();
    TextStyle style =
        TextStyle.of(size, look.asText(colour))
            .asBold()
            .withHalo(look.palette().canvas(), look.scale().length(2));
    String words =
        look.messages().get("graph.group.named", look.name(members.getFirst()), members.size());
    names.add(
        LabelRequest.of("group-" + (group + 1), words, top[0], top[1], 0, style, PRIORITY - group)
            .withSides(List.of(Side.ABOVE, Side.ABOVE_RIGHT, Side.ABOVE_LEFT, Side.BELOW))
            .withMaxWidth(20 * size));
  }

  /** How many nodes of other groups lie in a hull. */
  private int strangers(double[] hull, int group) {
    int[] groups = look.options().groups().group();
    int count = 0;
    for (int node = 0; node < groups.length; node++) {
      if (groups[node] != group
          && look.isDrawn()[node]
          && isInside(hull, places.pageX(node), places.pageY(node))) {
        count++;
      }
    }
    return count;
  }

  /** Whether a point lies in a convex polygon given counter-clockwise. */
  private static boolean isInside(double[] hull, double x, double y) {
    for (int at = 0; at < hull.length; at += 2) {
      int next = (at + 2) % hull.length;
      double across = (hull[next] - hull[at]) * (y - hull[at + 1]);
      if (across - (hull[next + 1] - hull[at + 1]) * (x - hull[at]) < 0) {
        return false;
      }
    }
    return true;
  }

  private double[] middle(List<Integer> members) {
    double[] middle = new double[2];
    for (int node : members) {
      middle[0] += places.pageX(node) / members.size();
      middle[1] += places.pageY(node) / members.size();
    }
    return middle;
  }

  private static double[] top(double[] hull) {
    int best = 0;
    for (int at = 2; at < hull.length; at += 2) {
      if (hull[at + 1] < hull[best + 1]) {
        best = at;
      }
    }
    return new double[] {hull[best], hull[best + 1]};
  }

  /** Convex hull by Andrew's monotone chain, counter-clockwise. */
  static double[] hull(List<double[]> points) {
    double[][] sorted = points.toArray(new double[0][]);
    Arrays.sort(
        sorted, Comparator.comparingDouble((double[] p) -> p[0]).thenComparingDouble(p -> p[1]));
    double[][] chain = new double[2 * sorted.length][];
    int size = 0;
    for (double[] point : sorted) {
      while (size >= 2 && cross(chain[size - 2], chain[size - 1], point) <= 0) {
        size--;
      }
      chain[size++] = point;
    }
    int lower = size + 1;
    for (int at = sorted.length - 2; at >= 0; at--) {
      while (size >= lower && cross(chain[size - 2], chain[size - 1], sorted[at]) <= 0) {
        size--;
      }
      chain[size++] = sorted[at];
    }
    int count = Math.max(1, size - 1);
    double[] xy = new double[2 * count];
    for (int at = 0; at < count; at++) {
      xy[2 * at] = chain[at][0];
      xy[2 * at + 1] = chain[at][1];
    }
    return xy;
  }

  private static double cross(double[] a, double[] b, double[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }
}
