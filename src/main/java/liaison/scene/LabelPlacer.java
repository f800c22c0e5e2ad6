package liaison.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import liaison.base.Text;

/**
 * Finds places for labels: the most important first, each at the best of its sides where it touches
 * neither another label nor an obstacle and lies inside the plot. Long names break in two lines,
 * then lose their end; what still finds no place is dropped with the reason.
 *
 * <p>Greedy over a grid: time grows with the number of requests times sides. Ties in priority go to
 * the smaller id, so the result does not depend on the order of the requests.
 */
public final class LabelPlacer {

  private static final double[] LEADER_EMS = {1.4, 2.8, 4.6, 7};
  private static final int LEADER_DIRECTIONS = 16;
  private static final Text OUTSIDE = Text.of("scene.label.outside");
  private static final Text NO_ROOM = Text.of("scene.label.noRoom");

  private final TextMeasure measure;
  private final LineBreaker breaker;
  private final Box plot;
  private final ObstacleGrid things;
  private final ObstacleGrid texts;

  /**
   * @param plot where labels may stand, in page units
   */
  public LabelPlacer(TextMeasure measure, Box plot) {
    this.measure = measure;
    this.breaker = new LineBreaker(measure);
    this.plot = plot;
    this.things = new ObstacleGrid(plot, 14);
    this.texts = new ObstacleGrid(plot, 40);
  }

  /** What came of the requests: label marks, leaders before them, and what was dropped. */
  public record Placement(List<Mark> marks, List<Scene.Dropped> dropped) {
    public Placement {
      marks = List.copyOf(marks);
      dropped = List.copyOf(dropped);
    }
  }

  /** Keeps all labels off a box. */
  public LabelPlacer block(Box box) {
    texts.addBox("", box);
    return this;
  }

  /** Keeps all labels off a round thing, except its own when that stands inside. */
  public LabelPlacer blockDisc(String id, double x, double y, double radius) {
    things.addDisc(id, x, y, radius);
    return this;
  }

  /** Places labels; may be called again, what was placed before stays an obstacle. */
  public Placement place(List<LabelRequest> requests) {
    List<LabelRequest> order = new ArrayList<>(requests);
    order.sort(
        Comparator.comparingDouble(LabelRequest::priority)
            .reversed()
            .thenComparing(LabelRequest::id)
            .thenComparing(LabelRequest::text));
    List<Mark> leaders = new ArrayList<>();
    List<Mark> labels = new ArrayList<>();
    List<Scene.Dropped> dropped = new ArrayList<>();
    for (LabelRequest request : order) {
      if (request.text().isBlank()) {
        continue;
      }
      if (!plot.contains(request.x(), request.y())) {
        dropped.add(drop(request, OUTSIDE));
      } else if (!place(request, labels, leaders)) {
        dropped.add(drop(request, NO_ROOM));
      }
    }
    leaders.addAll(labels);
    return new Placement(leaders, dropped);
  }

  private static Scene.Dropped drop(LabelRequest request, Text reason) {
    return new Scene.Dropped(request.id(), request.text(), reason);
  }

  private boolean place(LabelRequest request, List<Mark> labels, List<Mark> leaders) {
    if (!request.leader() && !mayFit(request)) {
      return false;
    }
    for (TextBlock block : blocks(request)) {
      for (LabelRequest.Side side : request.sides()) {
        Optional<Box> box =
            side == LabelRequest.Side.INSIDE ? Optional.empty() : beside(request, block, side);
        if (box.isPresent()) {
          labels.add(mark(request, block, box.get(), request.style(), anchor(side.dx)));
          return true;
        }
        if (side == LabelRequest.Side.INSIDE && inside(request, labels)) {
          return true;
        }
      }
    }
    return request.leader() && placeWithLeader(request, labels, leaders);
  }

  /** Whether the smallest label that could come of it has room on a side; nothing is measured. */
  private boolean mayFit(LabelRequest request) {
    double size = request.style().size();
    TextBlock least = TextBlock.least(request.text(), size, measure);
    for (LabelRequest.Side side : request.sides()) {
      if (side == LabelRequest.Side.INSIDE || beside(request, least, side).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The shapes a label may take, best first. */
  private List<TextBlock> blocks(LabelRequest request) {
    TextStyle style = request.style();
    List<TextBlock> blocks = new ArrayList<>();
    List<String> first =
        breaker.balance(request.text(), style.size(), style.bold(), request.maxWidth());
    blocks.add(TextBlock.of(first, request.second(), style, measure, request.maxWidth()));
    if (first.size() == 1) {
      double half = 0.62 * measure.width(request.text(), style.size(), style.bold());
      List<String> two = breaker.balance(request.text(), style.size(), style.bold(), half);
      if (two.size() == 2 && half > 3 * style.size() && !two.get(1).endsWith("…")) {
        blocks.add(TextBlock.of(two, request.second(), style, measure, request.maxWidth()));
      }
    }
    return blocks;
  }

  private Optional<Box> beside(LabelRequest request, TextBlock block, LabelRequest.Side side) {
    double gap = request.radius() + 0.3 * block.size();
    double off = side.dx != 0 && side.dy != 0 ? 0.75 * gap : gap;
    double x = request.x() + side.dx * off + (side.dx - 1) * block.width() / 2;
    double middle = request.y() - 0.04 * block.size();
    double y = middle + side.dy * (off - 0.1 * block.size()) + (side.dy - 1) * block.height() / 2;
    double room = plot.right() - block.width();
    if (side.dx == 0 && room >= plot.x()) {
      x = Math.clamp(x, plot.x(), room);
    }
    Box box = new Box(x, y, block.width(), block.height());
    return isFree(box, block.size()) ? Optional.of(box) : Optional.empty();
  }

  private boolean isFree(Box box, double size) {
    return plot.contains(box)
        && things.isFree(box.grown(0.06 * size), "")
        && texts.isFree(box.grown(0.12 * size), "");
  }

  private boolean inside(LabelRequest request, List<Mark> labels) {
    TextStyle beside = request.style();
    TextStyle style = new TextStyle(beside.size(), beside.bold(), request.insideArgb(), 0, 0);
    for (int count = 1; count <= 3; count++) {
      List<String> lines = insideLines(request, count);
      TextBlock block = TextBlock.of(lines, "", style, measure, 0);
      Box box =
          new Box(
              request.x() - block.width() / 2,
              request.y() - block.height() / 2 - 0.04 * style.size(),
              block.width(),
              block.height());
      double reach = Math.hypot(block.width(), 0.8 * block.height()) / 2;
      boolean complete = !lines.getLast().endsWith("…") || request.text().endsWith("…");
      if (complete
          && reach <= 0.95 * request.radius()
          && plot.contains(box)
          && things.isFree(box, request.id())
          && texts.isFree(box, "")) {
        labels.add(mark(request, block, box, style, Mark.Anchor.MIDDLE));
        return true;
      }
    }
    return false;
  }

  private List<String> insideLines(LabelRequest request, int count) {
    TextStyle style = request.style();
    double whole = measure.width(request.text(), style.size(), style.bold());
    double room = count == 1 ? whole : Math.min(1.8 * request.radius(), 1.25 * whole / count);
    return breaker.wrap(request.text(), style.size(), style.bold(), room, count);
  }

  private boolean placeWithLeader(LabelRequest request, List<Mark> labels, List<Mark> leaders) {
    TextBlock block = blocks(request).getLast();
    double outwards = request.x() < plot.centreX() ? Math.PI : 0;
    for (double ems : LEADER_EMS) {
      for (int i = 0; i < LEADER_DIRECTIONS; i++) {
        int turn = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
        double angle = outwards + turn * 2 * Math.PI / LEADER_DIRECTIONS;
        if (leaderFits(request, block, ems, angle, labels, leaders)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean leaderFits(
      LabelRequest request,
      TextBlock block,
      double ems,
      double angle,
      List<Mark> labels,
      List<Mark> leaders) {
    double dx = StrictMath.cos(angle);
    double dy = StrictMath.sin(angle);
    double reach = request.radius() + ems * block.size();
    double endX = request.x() + dx * reach;
    double endY = request.y() + dy * reach;
    Box box =
        new Box(
            endX + (dx - 1) * block.width() / 2,
            endY + (dy - 1) * block.height() / 2,
            block.width(),
            block.height());
    double[] line = {
      request.x() + dx * request.radius(), request.y() + dy * request.radius(), endX, endY
    };
    if (!isFree(box, block.size()) || !lineIsFree(request.id(), line)) {
      return false;
    }
    TextStyle style = request.style();
    Stroke stroke = Stroke.of(Colours.withAlpha(style.argb(), 0.55), 0.07 * style.size());
    leaders.add(new Mark.Polyline("", line, stroke));
    pieces(line).forEach(piece -> texts.addBox("", piece));
    labels.add(mark(request, block, box, style, anchor((int) Math.round(dx))));
    return true;
  }

  private boolean lineIsFree(String owner, double[] line) {
    for (Box piece : pieces(line)) {
      if (!texts.isFree(piece, "") || !things.isFree(piece, owner)) {
        return false;
      }
    }
    return true;
  }

  private static List<Box> pieces(double[] line) {
    int count = Math.max(1, (int) (Math.hypot(line[2] - line[0], line[3] - line[1]) / 3));
    List<Box> pieces = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      double t = i / (double) count;
      double x = line[0] + t * (line[2] - line[0]);
      double y = line[1] + t * (line[3] - line[1]);
      pieces.add(new Box(x - 1, y - 1, 2, 2));
    }
    return pieces;
  }

  private Mark mark(
      LabelRequest request, TextBlock block, Box box, TextStyle style, Mark.Anchor anchor) {
    texts.addBox(request.id(), box);
    String id = "label:" + request.id();
    List<Mark> lines = block.labels(id, box, style, anchor, measure.ascent(block.size()));
    return lines.size() == 1 ? lines.getFirst() : new Mark.Group(id, request.text(), lines);
  }

  private static Mark.Anchor anchor(int dx) {
    return dx > 0 ? Mark.Anchor.START : dx < 0 ? Mark.Anchor.END : Mark.Anchor.MIDDLE;
  }
}
