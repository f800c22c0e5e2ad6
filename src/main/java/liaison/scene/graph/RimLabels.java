package liaison.scene.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import liaison.base.Text;
import liaison.scene.Box;
import liaison.scene.LineBreaker;
import liaison.scene.Mark;
import liaison.scene.Scene;

/** Names of the outer partners, level beside them like the lines of a list, on the outer side. */
final class RimLabels {

  private static final double LINE = 1.125;
  private static final double LEAST_EMS = 4;
  private static final double WIDEST_EMS = 26;
  private static final double TOUCH = 0.4;
  private static final double LARGE = 1.5;

  /** How far off its level a name may stand, in ems. */
  private static final double[] NUDGES = {0, -0.15, 0.15, -0.3, 0.3, -0.45, 0.45};

  private static final double ACROSS = 0.2;

  private final GraphLook look;
  private final GraphPlaces places;
  private final Box plot;
  private final double size;
  private final LineBreaker breaker;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Scene.Dropped> dropped = new ArrayList<>();

  RimLabels(GraphLook look, GraphPlaces places, Box plot, double size) {
    this.look = look;
    this.places = places;
    this.plot = plot;
    this.size = size;
    this.breaker = new LineBreaker(look.measure());
  }

  List<Mark> marks() {
    return marks;
  }

  List<Box> boxes() {
    return boxes;
  }

  List<Scene.Dropped> dropped() {
    return dropped;
  }

  /** Places the names of some nodes, outwards or, where that is taken, inwards. */
  void place(List<Integer> nodes, double centre) {
    List<Integer> order = new ArrayList<>(nodes);
    order.sort(
        Comparator.comparingDouble((Integer node) -> -rank(node))
            .thenComparingDouble(places::pageY)
            .thenComparing(node -> node));
    List<TreeMap<Double, Integer>> outer = List.of(new TreeMap<>(), new TreeMap<>());
    List<TreeMap<Double, Integer>> inner = List.of(new TreeMap<>(), new TreeMap<>());
    double over = ACROSS * plot.width();
    for (int node : order) {
      boolean isRight = places.pageX(node) >= centre;
      int side = isRight ? 1 : 0;
      if (!place(node, isRight, outer.get(side), plot.right(), plot.x())
          && !place(node, !isRight, inner.get(side), centre + over, centre - over)) {
        drop(node, isInPlot(node) ? "scene.label.noRoom" : "scene.label.outside");
      }
    }
  }

  /** What stands out and the large ones first, the others one after the other from the top. */
  private double rank(int node) {
    double priority = look.priority(node);
    return look.radius(node) > LARGE * look.sizes().least() || priority >= 1e6 ? priority : 0;
  }

  private boolean isInPlot(int node) {
    return plot.contains(places.pageX(node), places.pageY(node));
  }

  private boolean place(
      int node, boolean isRight, TreeMap<Double, Integer> taken, double right, double left) {
    double half = LINE * size / 2;
    double level = inPlot(places.pageY(node), half);
    for (double nudge : NUDGES) {
      if (place(node, isRight, taken, right, left, level + nudge * size)) {
        return true;
      }
    }
    return false;
  }

  private boolean place(
      int node,
      boolean isRight,
      TreeMap<Double, Integer> taken,
      double right,
      double left,
      double y) {
    double half = LINE * size / 2;
    double gap = look.reach(node) + 0.35 * size;
    double x = places.pageX(node) + (isRight ? gap : -gap);
    double room = Math.min(isRight ? right - x : x - left, WIDEST_EMS * size);
    if (y - half < plot.y() || y + half > plot.bottom() || room < LEAST_EMS * size) {
      return false;
    }
    Double above = taken.floorKey(y);
    Double below = taken.ceilingKey(y);
    if (above != null && y - above < 2 * half || below != null && below - y < 2 * half) {
      return false;
    }
    String text = breaker.shorten(look.name(node), size, false, room);
    double width = look.measure().width(text, size, false);
    double ascent = look.measure().ascent(size);
    double descent = look.measure().descent(size);
    double baseline = y + (ascent - descent) / 2;
    Box box = new Box(isRight ? x : x - width, baseline - ascent, width, ascent + descent);
    if (!plot.contains(box) || boxes.stream().anyMatch(box::overlaps) || hitsNode(node, box)) {
      return false;
    }
    taken.put(y, node);
    boxes.add(box);
    marks.add(
        new Mark.Label(
            "label:" + look.network().node(node).id(),
            places.view().worldX(x),
            places.view().worldY(baseline),
            text,
            look.label(node, size, false),
            isRight ? Mark.Anchor.START : Mark.Anchor.END,
            0));
    return true;
  }

  /** A name at the very top or bottom may stand a little off its level. */
  private double inPlot(double y, double half) {
    boolean near = y > plot.y() && y < plot.bottom() && plot.height() > 2 * half;
    return near ? Math.clamp(y, plot.y() + half, plot.bottom() - half) : y;
  }

  private boolean hitsNode(int own, Box box) {
    for (int node = 0; node < look.network().nodeCount(); node++) {
      if (node != own && look.isDrawn()[node]) {
        double x = places.pageX(node);
        double y = places.pageY(node);
        double dx = x - Math.clamp(x, box.x(), box.right());
        double dy = y - Math.clamp(y, box.y(), box.bottom());
        double radius = look.radius(node) + look.scale().line(1) / 2 - TOUCH;
        if (dx * dx + dy * dy < radius * radius) {
          return true;
        }
      }
    }
    return false;
  }

  private void drop(int node, String reason) {
    dropped.add(
        new Scene.Dropped(look.network().node(node).id(), look.name(node), Text.of(reason)));
  }
}
