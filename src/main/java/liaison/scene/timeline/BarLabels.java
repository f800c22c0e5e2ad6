package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.base.Text;
import liaison.scene.Box;
import liaison.scene.Highlight;
import liaison.scene.LineBreaker;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.Scene;
import liaison.scene.TextStyle;
import liaison.scene.timeline.LanePlan.Placed;

/** Names the items of a lane beside them, right before left, where nothing else stands. */
final class BarLabels {

  private static final double LEAST_SHARE = 0.33;

  private final Palette palette;
  private final TimelineStyle style;
  private final TimeAxis axis;
  private final Box area;
  private final Highlight highlight;
  private final LineBreaker breaker;
  private final List<Scene.Dropped> dropped = new ArrayList<>();

  BarLabels(Palette palette, TimelineStyle style, TimeAxis axis, Box area, Highlight highlight) {
    this.palette = palette;
    this.style = style;
    this.axis = axis;
    this.area = area;
    this.highlight = highlight;
    this.breaker = new LineBreaker(style.measure());
  }

  List<Scene.Dropped> dropped() {
    return dropped;
  }

  /** Labels of a lane that begins at a page y; blocks first, since only words say their size. */
  List<Mark> of(LanePlan lane, double top) {
    List<List<double[]>> taken = new ArrayList<>();
    for (int row = 0; row < lane.rows(); row++) {
      taken.add(new ArrayList<>());
    }
    for (Placed placed : lane.items()) {
      double[] own = {placed.item().left(axis, style), placed.item().right(axis, style)};
      for (int row = placed.row(); row < placed.row() + placed.item().rows(); row++) {
        taken.get(row).add(own);
      }
    }
    List<Placed> order = new ArrayList<>(lane.items());
    order.sort(Comparator.comparingInt(placed -> -placed.item().members().size()));
    List<Mark> labels = new ArrayList<>();
    for (Placed placed : order) {
      add(placed, top, taken, labels);
    }
    return labels;
  }

  private void add(Placed placed, double top, List<List<double[]>> taken, List<Mark> labels) {
    Item item = placed.item();
    double middle = top + (placed.row() + item.rows() / 2.0) * style.pitch();
    if (middle < area.y() || middle > area.bottom()) {
      return;
    }
    double left = item.left(axis, style);
    double right = item.right(axis, style);
    if (right < area.x() || left > area.right()) {
      return;
    }
    int row = placed.row() + (item.rows() - 1) / 2;
    double wanted = Math.min(style.width(item.label()), style.longestLabel());
    double roomRight = nextLeft(taken.get(row), right) - right - 2 * style.gap();
    double roomLeft = left - nextRight(taken.get(row), left) - 2 * style.gap();
    boolean isRight = isRight(item, wanted, roomLeft, roomRight);
    double room = isRight ? roomRight : roomLeft;
    double least = item.isBlock() && item.members().size() > 1 ? wanted : LEAST_SHARE * wanted;
    if (room < Math.min(wanted, Math.max(least, 6 * style.labelSize()))) {
      dropped.add(
          new Scene.Dropped(item.first().id(), item.label(), Text.of("scene.label.noRoom")));
      return;
    }
    double widest = Math.min(room, style.widestLabel());
    String text = breaker.shorten(item.label(), style.labelSize(), false, widest);
    double x = isRight ? right + style.gap() : left - style.gap();
    double width = style.width(text);
    for (int at = placed.row(); at < placed.row() + item.rows(); at++) {
      taken.get(at).add(isRight ? new double[] {x, x + width} : new double[] {x - width, x});
    }
    labels.add(label(item, text, x, middle, isRight));
  }

  private static boolean isRight(Item item, double wanted, double left, double right) {
    double first = item.prefersLeft() ? left : right;
    double second = item.prefersLeft() ? right : left;
    boolean takesFirst = first >= wanted || second < wanted && first >= second;
    return takesFirst != item.prefersLeft();
  }

  private Mark label(Item item, String text, double x, double middle, boolean isRight) {
    double size = style.labelSize();
    boolean dim = item.members().stream().allMatch(span -> highlight.dims(span.id()));
    int colour = item.isBlock() && item.members().size() > 1 ? palette.muted() : palette.text();
    double baseline = middle + (style.measure().ascent(size) - style.measure().descent(size)) / 2;
    TextStyle set =
        TextStyle.of(size, dim ? palette.receding(colour) : colour)
            .withHalo(palette.canvas(), style.scale().length(2));
    return new Mark.Label(
        "label:" + item.first().id(),
        x,
        baseline,
        text,
        set,
        isRight ? Mark.Anchor.START : Mark.Anchor.END,
        0);
  }

  private double nextLeft(List<double[]> taken, double from) {
    double next = area.right();
    for (double[] other : taken) {
      if (other[0] >= from) {
        next = Math.min(next, other[0]);
      }
    }
    return next;
  }

  private double nextRight(List<double[]> taken, double from) {
    double next = area.x();
    for (double[] other : taken) {
      if (other[1] <= from) {
        next = Math.max(next, other[1]);
      }
    }
    return next;
  }
}
