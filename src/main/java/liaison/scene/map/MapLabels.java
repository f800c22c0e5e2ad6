package liaison.scene.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import liaison.base.Messages;
import liaison.geo.LabelPoint;
import liaison.scene.LabelPlacer;
import liaison.scene.LabelRequest;
import liaison.scene.LabelRequest.Side;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.TextStyle;

/**
 * Names on a map: the hub, then partners, the fullest bubbles first, then regions in muted text.
 */
final class MapLabels {

  private static final double HUB = 1e9;
  private static final double PARTNERS = 1e6;

  /** Above this priority stand the hub and places of three partners or more. */
  static final double FULL = PARTNERS + 2999;

  /** From the middle of a region, in shares of the free space around it. */
  private static final double[][] WAYS = {
    {0, 0}, {0, 1}, {0, -1}, {1, 0}, {-1, 0}, {0.8, 0.8}, {-0.8, 0.8}, {0.8, -0.8}, {-0.8, -0.8}
  };

  private final MapContent content;
  private final MapNames names;
  private final Messages messages;
  private final TextStyle full;
  private final TextStyle muted;
  private final PictureScale scale;

  MapLabels(
      MapContent content, MapNames names, Messages messages, Palette palette, PictureScale scale) {
    this.content = content;
    this.names = names;
    this.messages = messages;
    this.scale = scale;
    double halo = scale.line(2.1);
    this.full = TextStyle.of(scale.label(), palette.text()).withHalo(palette.canvas(), 1.15 * halo);
    double small = Math.max(PictureScale.SMALLEST, 0.88 * scale.label());
    this.muted = TextStyle.of(small, palette.muted()).withHalo(palette.land(), halo);
  }

  /** Keeps labels off the bubbles and the hub. */
  static void block(LabelPlacer placer, List<Bubble> bubbles) {
    for (Bubble bubble : bubbles) {
      placer.blockDisc(key(bubble), bubble.x(), bubble.y(), bubble.radius());
    }
  }

  List<LabelRequest> partners(List<Bubble> bubbles) {
    List<LabelRequest> requests = new ArrayList<>();
    for (Bubble bubble : bubbles) {
      if (bubble.seat().isUnnamed()) {
        if (content.isUnnamed(bubble.seat().region())) {
          requests.add(
              LabelRequest.of(
                  key(bubble),
                  names.bubble(bubble),
                  bubble.x(),
                  bubble.y(),
                  bubble.radius(),
                  muted,
                  PARTNERS - 1));
        }
      } else if (!bubble.atHub()) {
        double priority = PARTNERS + 1000.0 * bubble.nodes().size() + bubble.weight();
        requests.add(
            LabelRequest.of(
                    key(bubble),
                    names.bubble(bubble),
                    bubble.x(),
                    bubble.y(),
                    bubble.radius(),
                    full,
                    priority)
                .withMaxWidth(13 * full.size()));
      }
    }
    return requests;
  }

  /** The hub's name, and how many partners share its place. */
  LabelRequest hub(List<Bubble> bubbles, double x, double y) {
    Optional<Bubble> home = bubbles.stream().filter(Bubble::atHub).findFirst();
    double own = scale.length(5);
    double radius =
        home.map(b -> Math.max(own, b.radius() + Math.hypot(b.x() - x, b.y() - y))).orElse(own);
    TextStyle style =
        new TextStyle(1.15 * full.size(), true, full.argb(), full.halo(), full.haloWidth());
    LabelRequest request =
        LabelRequest.of("hub", names.node(content.hub()), x, y, radius, style, HUB)
            .withMaxWidth(16 * style.size())
            .withSides(
                List.of(
                    Side.LEFT,
                    Side.ABOVE_LEFT,
                    Side.ABOVE,
                    Side.RIGHT,
                    Side.BELOW_LEFT,
                    Side.ABOVE_RIGHT,
                    Side.BELOW,
                    Side.BELOW_RIGHT))
            .withLeader();
    return home.map(bubble ->
            request.withSecond(
                messages.get(
                    names.isOnePlace(bubble) ? "map.hub.others" : "map.hub.othersAround",
                    names.place(bubble),
                    bubble.nodes().size())))
        .orElse(request);
  }

  /** Names of regions. Each tries the middle of its region first, then places around it inside. */
  LabelPlacer.Placement regions(
      List<String> codes, FlatOutlines flat, MapView view, LabelPlacer placer) {
    List<Mark> marks = new ArrayList<>();
    List<Scene.Dropped> dropped = new ArrayList<>();
    List<String> order = new ArrayList<>(codes);
    order.sort(
        Comparator.comparingInt((String code) -> content.counts().getOrDefault(code, 0))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    for (String code : order) {
      Optional<LabelPoint> point = flat.label(code);
      if (point.isPresent() && !content.isUnnamed(code)) {
        LabelPlacer.Placement tried = region(code, point.get(), view, placer);
        marks.addAll(tried.marks());
        dropped.addAll(tried.dropped());
      }
    }
    return new LabelPlacer.Placement(marks, dropped);
  }

  private LabelPlacer.Placement region(
      String code, LabelPoint point, MapView view, LabelPlacer placer) {
    double reach = 0.7 * view.length(point.distance());
    LabelPlacer.Placement tried = new LabelPlacer.Placement(List.of(), List.of());
    for (double[] way : WAYS) {
      double x = view.x(point.x()) + way[0] * reach;
      double y = view.y(point.y()) + way[1] * reach + 0.75 * muted.size();
      if (!view.box().contains(x, y)) {
        continue;
      }
      LabelRequest request =
          LabelRequest.of("name:" + code, names.region(code), x, y, 0, muted, 0)
              .withSides(List.of(Side.ABOVE));
      tried = placer.place(List.of(request));
      if (!tried.marks().isEmpty()) {
        return tried;
      }
    }
    return tried;
  }

  private static String key(Bubble bubble) {
    return "partners:" + bubble.nodes().getFirst();
  }
}
