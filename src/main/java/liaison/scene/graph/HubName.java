package liaison.scene.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.scene.Box;
import liaison.scene.Colours;
import liaison.scene.LineBreaker;
import liaison.scene.Mark;
import liaison.scene.PictureScale;
import liaison.scene.TextStyle;

/**
 * The name of the hub, which is never left out: inside its disc in up to four lines, smaller where
 * need be, else next to it where it hides the least.
 */
final class HubName {

  private static final int MOST_LINES = 4;
  private static final double SPACING = 1.2;
  private static final double INSIDE = 0.95;

  /** Of a name next to the disc, in sizes of its letters; the rest is an ellipsis. */
  private static final double LONGEST_LINE = 26;

  private final GraphLook look;
  private final GraphPlaces places;
  private final Box plot;
  private final LineBreaker breaker;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();

  HubName(GraphLook look, GraphPlaces places, Box plot) {
    this.look = look;
    this.places = places;
    this.plot = plot;
    this.breaker = new LineBreaker(look.measure());
    int hub = look.hub();
    if (hub >= 0
        && !look.name(hub).isBlank()
        && plot.contains(places.pageX(hub), places.pageY(hub))
        && !inside()) {
      beside();
    }
  }

  List<Mark> marks() {
    return marks;
  }

  /** Boxes that other names keep off. */
  List<Box> boxes() {
    return boxes;
  }

  /** A name of one word, as in Chinese, is broken only where it would be small in one line. */
  private boolean inside() {
    double largest = 1.2 * look.scale().subtitle();
    boolean isOneWord = !look.name(look.hub()).contains(" ");
    return isOneWord && inside(largest, look.scale().label(), 1)
        || inside(largest, PictureScale.SMALLEST, MOST_LINES);
  }

  private boolean inside(double largest, double least, int most) {
    double radius = look.radius(look.hub());
    for (double size = largest; size >= least; size *= 0.96) {
      for (int count = 1; count <= most; count++) {
        List<String> lines = lines(size, count, 1.8 * radius);
        double reach = Math.hypot(widest(lines, size), 0.8 * height(lines, size)) / 2;
        if (isWhole(lines) && reach <= INSIDE * radius) {
          TextStyle style = look.label(look.hub(), size, true);
          int argb = Colours.readableOn(look.colours().colour(look.hub()));
          draw(lines, new TextStyle(size, true, argb, 0, 0), centred(lines, style.size(), 0, 0));
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing is cut off and no word is broken. */
  private boolean isWhole(List<String> lines) {
    String name = look.name(look.hub());
    int at = 0;
    for (String line : lines) {
      int found = name.indexOf(line, at);
      if (found < 0) {
        return false;
      }
      at = found + line.length();
      boolean isEnd = at == name.length();
      if (!isEnd
          && Character.isLetter(name.charAt(at))
          && Character.isLetter(name.charAt(at - 1))
          && !Character.isIdeographic(name.charAt(at))
          && !Character.isIdeographic(name.charAt(at - 1))) {
        return false;
      }
    }
    return at == name.length();
  }

  private List<String> lines(double size, int count, double most) {
    String name = look.name(look.hub());
    double whole = look.measure().width(name, size, true) + 0.001;
    double word = 0;
    for (String part : name.split(" ")) {
      double width = look.measure().width(part, size, true) + 0.001;
      word = width < most ? Math.max(word, width) : word;
    }
    double room = count == 1 ? whole : Math.min(most, Math.max(word, 1.25 * whole / count));
    return breaker.wrap(name, size, true, room, count);
  }

  private void beside() {
    double size = Math.max(PictureScale.SMALLEST, look.scale().subtitle());
    double whole = look.measure().width(look.name(look.hub()), size, true);
    int count = whole > 14 * size ? 2 : 1;
    List<String> lines = lines(size, count, Math.min(plot.width(), LONGEST_LINE * size));
    double width = widest(lines, size);
    double height = height(lines, size);
    double away = look.radius(look.hub()) + 0.7 * size;
    List<Box> tries = new ArrayList<>();
    for (double more : new double[] {0, 0.8 * size, 1.6 * size}) {
      tries.add(centred(lines, size, 0, away + more + height / 2));
      tries.add(centred(lines, size, 0, -away - more - height / 2));
      tries.add(centred(lines, size, away + more + width / 2, 0));
      tries.add(centred(lines, size, -away - more - width / 2, 0));
    }
    tries.removeIf(box -> !plot.contains(box));
    Box best =
        tries.stream()
            .min(Comparator.comparingInt(this::hidden))
            .orElse(centred(lines, size, 0, 0));
    draw(lines, look.label(look.hub(), size, true), best);
  }

  /** How many nodes a box would hide. */
  private int hidden(Box box) {
    int count = 0;
    for (int node = 0; node < look.network().nodeCount(); node++) {
      double x = places.pageX(node);
      double y = places.pageY(node);
      double dx = x - Math.clamp(x, box.x(), box.right());
      double dy = y - Math.clamp(y, box.y(), box.bottom());
      count += look.isDrawn()[node] && Math.hypot(dx, dy) < look.radius(node) + 1 ? 1 : 0;
    }
    return count;
  }

  private Box centred(List<String> lines, double size, double dx, double dy) {
    double width = widest(lines, size);
    double height = height(lines, size);
    double x = places.pageX(look.hub()) + dx;
    double y = places.pageY(look.hub()) + dy - 0.04 * size;
    return new Box(x - width / 2, y - height / 2, width, height);
  }

  private double height(List<String> lines, double size) {
    double line = look.measure().ascent(size) + look.measure().descent(size);
    return line + (lines.size() - 1) * SPACING * size;
  }

  private double widest(List<String> lines, double size) {
    return lines.stream().mapToDouble(l -> look.measure().width(l, size, true)).max().orElse(0);
  }

  private void draw(List<String> lines, TextStyle style, Box box) {
    boxes.add(box);
    String id = "label:" + look.network().node(look.hub()).id();
    double baseline = box.y() + look.measure().ascent(style.size());
    List<Mark> labels = new ArrayList<>();
    for (String line : lines) {
      labels.add(new Mark.Label(id, box.centreX(), baseline, line, style, Mark.Anchor.MIDDLE, 0));
      baseline += SPACING * style.size();
    }
    marks.add(
        labels.size() == 1 ? labels.getFirst() : new Mark.Group(id, look.name(look.hub()), labels));
  }
}
