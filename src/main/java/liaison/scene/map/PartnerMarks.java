package liaison.scene.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import liaison.base.Language;
import liaison.model.network.Node;
import liaison.scene.Box;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.Highlight;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;

/** Bubbles and arcs of a map. */
final class PartnerMarks {

  private static final double RISE = 0.17;
  private static final double FAN = 0.03;

  private final MapContent content;
  private final Palette palette;
  private final PictureScale scale;
  private final Highlight highlight;
  private final Language language;

  PartnerMarks(
      MapContent content,
      Palette palette,
      PictureScale scale,
      Highlight highlight,
      Language language) {
    this.content = content;
    this.palette = palette;
    this.scale = scale;
    this.highlight = highlight;
    this.language = language;
  }

  /** Types that occur in some bubbles; several mixed ones add an empty code. */
  Set<String> types(List<Bubble> bubbles) {
    Set<String> types = new TreeSet<>();
    bubbles.stream()
        .filter(bubble -> !bubble.seat().isUnnamed())
        .forEach(bubble -> types.add(type(bubble)));
    return types;
  }

  /** The one type of a bubble's partners, empty when they differ. */
  String type(Bubble bubble) {
    Set<String> types = new TreeSet<>();
    bubble.nodes().forEach(node -> types.add(content.network().node(node).type()));
    return types.size() == 1 ? types.iterator().next() : "";
  }

  int colour(String type) {
    return type.isEmpty() ? palette.other() : palette.type(type);
  }

  /** Discs with a hairline in the colour of the page, small over large. */
  List<Mark> bubbles(List<Bubble> bubbles) {
    List<Mark> marks = new ArrayList<>();
    for (Bubble bubble : bubbles) {
      boolean hollow = bubble.seat().isUnnamed();
      int argb = hollow ? palette.canvas() : colour(type(bubble));
      boolean dim = bubble.nodes().stream().allMatch(node -> highlight.dims(id(node)));
      boolean chosen =
          bubble.nodes().stream().anyMatch(node -> highlight.selected().contains(id(node)));
      Stroke rim =
          chosen
              ? Stroke.of(palette.accent(), scale.line(2.4))
              : Stroke.of(hollow ? palette.muted() : palette.canvas(), scale.line(1));
      Mark disc =
          new Mark.Symbol(
              id(bubble.nodes().getFirst()),
              bubble.x(),
              bubble.y(),
              bubble.radius(),
              Mark.Shape.DISC,
              new Fill.Solid(dim ? palette.dimmed(argb) : Colours.withAlpha(argb, 0.92)),
              rim);
      marks.add(bubble.nodes().size() == 1 ? disc : group(bubble, disc));
    }
    return marks;
  }

  private Mark group(Bubble bubble, Mark disc) {
    List<String> names =
        bubble.nodes().stream()
            .map(node -> content.network().node(node).name(language))
            .sorted()
            .toList();
    String id = "place:" + id(bubble.nodes().getFirst());
    return new Mark.Group(id, String.join(", ", names), List.of(disc));
  }

  /** The hub's own mark. */
  List<Mark> hub(double x, double y) {
    Node hub = content.network().node(content.hub());
    double radius = scale.length(5);
    int ring = highlight.selected().contains(hub.id()) ? palette.accent() : palette.canvas();
    return List.of(
        new Mark.Symbol(
            hub.id(),
            x,
            y,
            radius,
            Mark.Shape.DISC,
            new Fill.Solid(palette.text()),
            Stroke.of(ring, scale.line(1.8))));
  }

  /** Arcs from the hub, the longest first; each rises with its length, ends nearby fan out. */
  List<Mark> arcs(List<Bubble> bubbles, double hubX, double hubY, Box box) {
    List<Bubble> far = new ArrayList<>(bubbles.stream().filter(b -> !b.atHub()).toList());
    far.removeIf(bubble -> bubble.weight() <= 0);
    far.sort(
        Comparator.comparingDouble((Bubble b) -> Math.hypot(b.x() - hubX, b.y() - hubY))
            .reversed()
            .thenComparingDouble(Bubble::x)
            .thenComparingDouble(Bubble::y));
    double heaviest = far.stream().mapToDouble(Bubble::weight).max().orElse(1);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < far.size(); i++) {
      Bubble bubble = far.get(i);
      double dx = bubble.x() - hubX;
      double dy = bubble.y() - hubY;
      double length = Math.hypot(dx, dy);
      double rise = (RISE + FAN * (i % 3 - 1)) * length;
      double side = dx >= 0 ? 1 : -1;
      double cx = hubX + dx / 2 + side * rise * dy / length;
      double cy = hubY + dy / 2 - side * rise * dx / length;
      double[] curve = {
        hubX,
        hubY,
        Math.clamp(cx, Math.min(box.x(), hubX), Math.max(box.right(), hubX)),
        Math.max(cy, Math.min(box.y(), hubY)),
        bubble.x(),
        bubble.y()
      };
      double width = scale.line(0.9 + 3 * Math.sqrt(bubble.weight() / heaviest));
      boolean dim = bubble.nodes().stream().allMatch(node -> highlight.dims(id(node)));
      int argb = Colours.withAlpha(arcColour(), dim ? 0.12 : 0.6);
      String id = "arc:" + id(bubble.nodes().getFirst());
      marks.add(new Mark.Curve(id, curve, width, Math.max(0.35 * width, scale.line(0.5)), argb));
    }
    return marks;
  }

  int arcColour() {
    return Colours.mix(palette.tie(), palette.text(), 0.25);
  }

  private String id(int node) {
    return content.network().node(node).id();
  }
}
