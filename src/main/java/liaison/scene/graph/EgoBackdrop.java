package liaison.scene.graph;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.model.network.EgoMap;
import liaison.model.network.NetworkSpec;
import liaison.scene.Box;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;
import liaison.scene.Theme;
import liaison.scene.View;

/** What lies behind the partners of an ego map: sectors, rings, and what they are called. */
final class EgoBackdrop {

  private static final int POINTS = 96;
  private static final double RIM = 1;
  private static final double[] RING_TURNS = {
    0, Math.PI, -0.25, 0.25, Math.PI - 0.25, Math.PI + 0.25
  };
  private static final double[] INWARDS = {0, 0.06, 0.12, 0.18, 0.24, 0.3, 0.38, 0.46};
  private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75, 0.15, 0.85};

  private final GraphLook look;
  private final EgoMap map;
  private final EgoPlaces ego;
  private final View view;
  private final List<Box> taken = new ArrayList<>();

  EgoBackdrop(GraphLook look, EgoMap map, EgoPlaces ego, View view) {
    this.look = look;
    this.map = map;
    this.ego = ego;
    this.view = view;
  }

  /** Boxes of the names placed so far. */
  List<Box> taken() {
    return taken;
  }

  int colour(EgoMap.Sector sector) {
    return switch (sector.list()) {
      case "types" -> look.palette().type(sector.code());
      case "sectors" -> look.palette().sector(sector.code());
      case "kinds" -> look.palette().kind(sector.code());
      default -> look.palette().muted();
    };
  }

  /** Faint wedges and the lines between them. */
  List<Mark> wedges() {
    List<Mark> marks = new ArrayList<>();
    boolean tinted = look.palette().theme() != Theme.PRINT && map.sectors().size() > 1;
    double strength = look.palette().theme() == Theme.DARK ? 0.1 : 0.06;
    for (int at = 0; at < map.sectors().size(); at++) {
      double[] range = ego.sectors().get(at);
      if (tinted) {
        int fill = Colours.withAlpha(colour(map.sectors().get(at)), strength);
        marks.add(
            new Mark.Polygon(
                "", List.of(wedge(range[0], range[1])), new Fill.Solid(fill), Stroke.NONE));
      }
    }
    return marks;
  }

  private double[] wedge(double from, double to) {
    int steps = Math.max(2, (int) Math.ceil((to - from) / ego.levels() * 2 * POINTS));
    double[] ring = new double[4 * (steps + 1)];
    for (int at = 0; at <= steps; at++) {
      double level = from + (to - from) * at / steps;
      double[] outer = ego.point(level, RIM);
      double[] inner = ego.point(level, 0.2);
      ring[2 * at] = outer[0];
      ring[2 * at + 1] = outer[1];
      int back = 2 * (2 * steps + 1 - at);
      ring[back] = inner[0];
      ring[back + 1] = inner[1];
    }
    return ring;
  }

  /** Outer border of a ring where it is drawn; rings on the rim share one. */
  private double border(int ring) {
    return ring >= EgoPlaces.firstRim(map)
        ? RIM
        : map.rings().get(ring).radius() * EgoPlaces.spread(map);
  }

  /** Faint ellipses around the rings. */
  List<Mark> rings() {
    List<Mark> marks = new ArrayList<>();
    for (int ring = 0; ring <= EgoPlaces.firstRim(map); ring++) {
      double[] xy = new double[2 * (POINTS + 1)];
      for (int at = 0; at <= POINTS; at++) {
        double angle = 2 * Math.PI * at / POINTS;
        xy[2 * at] = border(ring) * ego.aspect() * StrictMath.sin(angle);
        xy[2 * at + 1] = -border(ring) * StrictMath.cos(angle);
      }
      marks.add(
          new Mark.Polyline("", xy, Stroke.of(look.palette().hairline(), look.scale().line(0.8))));
    }
    return marks;
  }

  /** What the rings mean, in their bands above or below the hub, where no partner stands. */
  List<Mark> ringNames(NetworkSpec spec, GraphPlaces places) {
    List<Mark> marks = new ArrayList<>();
    double size = Math.max(0.92 * look.scale().label(), look.scale().source());
    for (int ring = 0; ring <= EgoPlaces.firstRim(map); ring++) {
      String text = ringName(map.rings().get(ring), spec);
      if (ring == EgoPlaces.firstRim(map) && ring < map.rings().size() - 1) {
        text += " · " + ringName(map.rings().getLast(), spec);
      }
      double before = ring == 0 ? map.inner() : border(ring - 1);
      nameRing(text, size, before, border(ring), places).ifPresent(marks::add);
    }
    return marks;
  }

  private Optional<Mark> nameRing(
      String text, double size, double before, double border, GraphPlaces places) {
    double width = look.measure().width(text, size, false);
    double ascent = look.measure().ascent(size);
    double height = ascent + look.measure().descent(size);
    for (double share : new double[] {1, 0.5, 0.75, 0.3}) {
      for (double turn : RING_TURNS) {
        double radius = before + share * (border - before);
        double x = view.x(radius * ego.aspect() * StrictMath.sin(turn));
        double inside = share == 1 ? 0.75 * height : 0;
        double y = view.y(-radius * StrictMath.cos(turn));
        y += y < view.y(0) ? inside : -inside;
        Box box = new Box(x - width / 2, y - height / 2, width, height);
        if (isFree(box.grown(3)) && keepsOffNodes(box, places)) {
          taken.add(box);
          TextStyle style = style(size, false, look.palette().muted());
          return Optional.of(label("", x, box.y() + ascent, text, style, Mark.Anchor.MIDDLE));
        }
      }
    }
    return Optional.empty();
  }

  private String ringName(EgoMap.Ring ring, NetworkSpec spec) {
    if (ring.high() == 0) {
      return look.messages().get("graph.ring.loose");
    }
    String from = number(ring.low());
    String to = number(ring.high());
    String range = from.equals(to) ? from : look.messages().get("caption.period.between", from, to);
    if (spec.counting() != NetworkSpec.Counting.FULL) {
      return look.messages().get("graph.ring.weight", range);
    }
    return look.messages().get(range.equals("1") ? "graph.ring.one" : "graph.ring.many", range);
  }

  private String number(double value) {
    NumberFormat format = NumberFormat.getInstance(look.messages().language().locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  /** Names of the sectors inside the rim, where no partner stands; one alone needs none. */
  List<Mark> sectorNames(GraphPlaces places, double levelPx) {
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; map.sectors().size() > 1 && at < map.sectors().size(); at++) {
      EgoMap.Sector sector = map.sectors().get(at);
      String text = look.messages().get("graph.sector", name(sector), sector.count());
      double[] range = ego.sectors().get(at);
      double largest =
          Math.clamp(
              0.75 * levelPx * (range[1] - range[0]),
              look.scale().label(),
              1.3 * look.scale().subtitle());
      Optional<Mark> found = Optional.empty();
      for (double share : new double[] {1, 0.8, 0.6, 0}) {
        double size = Math.max(look.scale().label(), share * largest);
        found = found.or(() -> nameSector(sector, text, range, size, places));
      }
      found.ifPresent(marks::add);
    }
    return marks;
  }

  private Optional<Mark> nameSector(
      EgoMap.Sector sector, String text, double[] range, double size, GraphPlaces places) {
    double width = look.measure().width(text, size, true);
    double ascent = look.measure().ascent(size);
    double height = ascent + look.measure().descent(size);
    for (double inwards : INWARDS) {
      for (double along : ALONG) {
        double level = range[0] + along * (range[1] - range[0]);
        boolean isRight = level < ego.levels() / 2;
        double[] point = ego.point(level, 1);
        double away = look.scale().length(12) + inwards * ego.aspect() * view.scale();
        double x = view.x(point[0]) + (isRight ? -away : away);
        double y = view.y(point[1]);
        Box box = new Box(isRight ? x - width : x, y - height / 2, width, height);
        if (isFree(box.grown(2)) && keepsOffNodes(box, places) && isInRim(box)) {
          taken.add(box);
          TextStyle style = style(size, true, look.asText(colour(sector)));
          return Optional.of(
              label(
                  "",
                  x,
                  box.y() + ascent,
                  text,
                  style,
                  isRight ? Mark.Anchor.END : Mark.Anchor.START));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFree(Box box) {
    return taken.stream().noneMatch(box::overlaps);
  }

  private boolean isInRim(Box box) {
    return box.y() > view.y(-RIM) && box.bottom() < view.y(RIM);
  }

  private boolean keepsOffNodes(Box box, GraphPlaces places) {
    for (int node = 0; node < look.network().nodeCount(); node++) {
      double x = places.pageX(node);
      double y = places.pageY(node);
      double dx = x - Math.clamp(x, box.x(), box.right());
      double dy = y - Math.clamp(y, box.y(), box.bottom());
      double radius = look.radius(node) + 2;
      if (look.isDrawn()[node] && dx * dx + dy * dy < radius * radius) {
        return false;
      }
    }
    return true;
  }

  private String name(EgoMap.Sector sector) {
    if (sector.code().isEmpty()) {
      return look.messages().get("graph.sector.none");
    }
    boolean isRest =
        sector.code().equals(EgoMap.OTHER)
            && !look.data().vocabulary().has(sector.list(), sector.code());
    return isRest
        ? look.messages().get("graph.sector.other")
        : look.data().vocabulary().name(sector.list(), sector.code(), look.messages().language());
  }

  private TextStyle style(double size, boolean bold, int colour) {
    TextStyle style = TextStyle.of(size, colour);
    return (bold ? style.asBold() : style)
        .withHalo(look.palette().canvas(), look.scale().length(3));
  }

  private Mark label(
      String id, double x, double y, String text, TextStyle style, Mark.Anchor anchor) {
    return new Mark.Label(id, view.worldX(x), view.worldY(y), text, style, anchor, 0);
  }
}
