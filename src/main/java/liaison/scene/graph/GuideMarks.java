package liaison.scene.graph;

import java.util.ArrayList;
import java.util.List;
import liaison.model.network.EgoMap;
import liaison.model.network.Guide;
import liaison.scene.Box;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.LabelRequest;
import liaison.scene.LabelRequest.Side;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;
import liaison.scene.View;

/** What the places of a layout mean: rings, discs and columns behind the nodes, and their names. */
final class GuideMarks {

  private static final int POINTS = 96;
  private static final int TURNS = 36;
  private static final double PRIORITY = 4e5;
  private static final double FAINT = 0.05;

  private final GraphLook look;
  private final List<Guide> guides;
  private final GraphPlaces places;
  private final View view;
  private final boolean isCounted;

  /**
   * @param guides in the world of the places
   * @param isCounted whether the numbers of nodes are those of what is drawn
   */
  GuideMarks(GraphLook look, List<Guide> guides, GraphPlaces places, boolean isCounted) {
    this.look = look;
    this.guides = guides;
    this.places = places;
    this.view = places.view();
    this.isCounted = isCounted;
  }

  /** Shapes in world coordinates. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    Stroke line = Stroke.of(look.palette().hairline(), look.scale().line(0.8));
    for (Guide guide : guides) {
      switch (guide.shape()) {
        case RING -> marks.add(new Mark.Polyline("", ellipse(guide), line));
        case DISC ->
            marks.add(
                new Mark.Polygon(
                    "",
                    List.of(ellipse(guide)),
                    new Fill.Solid(Colours.withAlpha(look.palette().muted(), FAINT)),
                    line));
        case COLUMN -> {}
      }
    }
    return marks;
  }

  private static double[] ellipse(Guide guide) {
    double[] xy = new double[2 * (POINTS + 1)];
    for (int at = 0; at <= POINTS; at++) {
      double angle = 2 * Math.PI * at / POINTS;
      xy[2 * at] = guide.x() + across(guide, angle);
      xy[2 * at + 1] = guide.y() + down(guide, angle);
    }
    return xy;
  }

  /** How far from the left of its box an ellipse is at an angle, clockwise from the top. */
  private static double across(Guide guide, double angle) {
    return guide.width() * (1 + StrictMath.sin(angle)) / 2;
  }

  private static double down(Guide guide, double angle) {
    return guide.height() * (1 - StrictMath.cos(angle)) / 2;
  }

  /** The angle of a ring that is farthest from all nodes, near the top rather than below. */
  private double freest(Guide guide) {
    double best = 0;
    double most = -1;
    for (int at = 0; at < TURNS; at++) {
      double angle = (at % 2 == 0 ? 1 : -1) * Math.PI * ((at + 1) / 2) / TURNS;
      double x = view.x(guide.x() + across(guide, angle));
      double y = view.y(guide.y() + down(guide, angle));
      double near = Double.POSITIVE_INFINITY;
      for (int node = 0; node < look.network().nodeCount(); node++) {
        if (look.isDrawn()[node]) {
          double away = Math.hypot(places.pageX(node) - x, places.pageY(node) - y);
          near = Math.min(near, away - look.radius(node));
        }
      }
      double worth = Math.min(near, 3 * look.scale().label());
      if (worth > most + 1e-9) {
        most = worth;
        best = angle;
      }
    }
    return best;
  }

  /** Names on the page; columns at their heads, discs above, rings where no node is near. */
  List<LabelRequest> names() {
    List<LabelRequest> names = new ArrayList<>();
    for (int at = 0; at < guides.size(); at++) {
      Guide guide = guides.get(at);
      boolean isColumn = guide.shape() == Guide.Shape.COLUMN;
      double size = look.scale().label() * (isColumn ? 1.1 : 1);
      double turn = guide.shape() == Guide.Shape.RING ? freest(guide) : 0;
      double x = view.x(isColumn ? guide.x() : guide.x() + across(guide, turn));
      double y = view.y(guide.y() + down(guide, turn)) - (isColumn ? 1.5 * size : 0);
      TextStyle style =
          TextStyle.of(size, look.palette().muted())
              .asBold()
              .withHalo(look.palette().canvas(), look.scale().length(2));
      names.add(
          LabelRequest.of("guide-" + (at + 1), words(guide), x, y, 0, style, PRIORITY - at)
              .withSides(
                  isColumn
                      ? List.of(Side.RIGHT, Side.ABOVE_RIGHT)
                      : List.of(Side.ABOVE, Side.BELOW, Side.ABOVE_RIGHT, Side.ABOVE_LEFT))
              .withMaxWidth(
                  isColumn ? Math.max(6 * size, guide.width() * view.scale()) : 16 * size));
    }
    return names;
  }

  private String words(Guide guide) {
    String name = name(guide);
    return isCounted ? look.messages().get("graph.sector", name, guide.count()) : name;
  }

  private String name(Guide guide) {
    return switch (guide.list()) {
      case Guide.HOPS ->
          guide.code().isEmpty()
              ? look.messages().get("graph.guide.unreached")
              : look.messages().get("graph.guide.hops", Integer.parseInt(guide.code()));
      case Guide.YEARS ->
          guide.code().isEmpty() ? look.messages().get("graph.guide.undated") : guide.code();
      case Guide.NODES -> {
        int node = look.network().indexOf(guide.code());
        yield node < 0 ? "" : look.name(node);
      }
      case Guide.SIDES ->
          guide.code().equals(Guide.ORGANISATIONS)
              ? look.messages().get("graph.guide.organisations")
              : look.messages().get("graph.guide.collaborations");
      case Guide.UNPLACED -> look.messages().get("graph.guide.unplaced");
      default -> coded(guide);
    };
  }

  private String coded(Guide guide) {
    if (guide.code().isEmpty()) {
      return look.messages().get("graph.sector.none");
    }
    boolean isRest =
        guide.code().equals(EgoMap.OTHER)
            && !look.data().vocabulary().has(guide.list(), guide.code());
    return isRest
        ? look.messages().get("graph.sector.other")
        : look.data().vocabulary().name(guide.list(), guide.code(), look.messages().language());
  }

  /** A box grown to hold all guides. */
  static Box around(Box nodes, List<Guide> guides) {
    double left = nodes.x();
    double top = nodes.y();
    double right = nodes.right();
    double bottom = nodes.bottom();
    for (Guide guide : guides) {
      left = Math.min(left, guide.x());
      top = Math.min(top, guide.y());
      right = Math.max(right, guide.x() + guide.width());
      bottom = Math.max(bottom, guide.y() + guide.height());
    }
    return new Box(left, top, right - left, bottom - top);
  }
}
