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

  private static final double LINE = 1.13;
  private static final double LEAST_EMS = 4;

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

  /** Places the names of some nodes, the most important first. */
  void place(List<Integer> nodes, double centre) {
    List<Integer> order = new ArrayList<>(nodes);
    order.sort(
        Comparator.comparingDouble((Integer node) -> -look.priority(node))
            .thenComparing(node -> node));
    TreeMap<Double, Integer> left = new TreeMap<>();
    TreeMap<Double, Integer> right = new TreeMap<>();
    for (int node : order) {
      boolean isRight = places.pageX(node) >= centre;
      place(node, isRight, isRight ? right : left);
    }
  }

  private void place(int node, boolean isRight, TreeMap<Double, Integer> taken) {
    double y = places.pageY(node);
    double gap = look.radius(node) + 0.35 * size;
    double x = places.pageX(node) + (isRight ? gap : -gap);
    double half = LINE * size / 2;
    double room = isRight ? plot.right() - x : x - plot.x();
    if (y - half < plot.y() || y + half > plot.bottom() || room < LEAST_EMS * size) {
      drop(node, "scene.label.outside");
      return;
    }
    Double above = taken.floorKey(y);
    Double below = taken.ceilingKey(y);
    if (above != null && y - above < 2 * half || below != null && below - y < 2 * half) {
      drop(node, "scene.label.noRoom");
      return;
    }
    taken.put(y, node);
    String text = breaker.shorten(look.name(node), size, false, room);
    double width = look.measure().width(text, size, false);
    double ascent = look.measure().ascent(size);
    double descent = look.measure().descent(size);
    double baseline = y + (ascent - descent) / 2;
    boxes.add(new Box(isRight ? x : x - width, baseline - ascent, width, ascent + descent));
    marks.add(
        new Mark.Label(
            "label:" + look.network().node(node).id(),
            places.view().worldX(x),
            places.view().worldY(baseline),
            text,
            look.label(node, size, false),
            isRight ? Mark.Anchor.START : Mark.Anchor.END,
            0));
  }

  private void drop(int node, String reason) {
    dropped.add(
        new Scene.Dropped(look.network().node(node).id(), look.name(node), Text.of(reason)));
  }
}
