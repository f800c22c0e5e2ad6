package liaison.scene.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.base.Messages;
import liaison.geo.LabelPoint;
import liaison.scene.Box;
import liaison.scene.LabelPlacer;
import liaison.scene.LabelRequest;
import liaison.scene.LabelRequest.Side;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.TextStyle;

/**
 * Names on a map: the hub, then partners, the fullest bubbles first, then regions in muted text.
 */
final class MapLabels {

  private static final double HUB = 1e9;
  private static final double PARTNERS = 1e6;

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
    double halo = scale.length(1.6);
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
      if (!bubble.atHub()) {
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
            .withMaxWidth(12 * style.size())
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
                    bubble.places() == 1 ? "map.hub.others" : "map.hub.othersAround",
                    names.place(bubble.seat()),
                    bubble.nodes().size())))
        .orElse(request);
  }

  /** Names of regions, those with partners first, where they fit into the region. */
  List<LabelRequest> regions(List<String> codes, FlatOutlines flat, MapView view, Box room) {
    List<LabelRequest> requests = new ArrayList<>();
    for (String code : codes) {
      Optional<LabelPoint> point = flat.label(code);
      if (point.isEmpty()) {
        continue;
      }
      double x = view.x(point.get().x());
      double y = view.y(point.get().y()) + 0.75 * muted.size();
      if (!room.contains(x, y)) {
        continue;
      }
      double priority =
          content.counts().getOrDefault(code, 0) + 0.001 * view.length(point.get().distance());
      requests.add(
          LabelRequest.of("name:" + code, names.region(code), x, y, 0, muted, priority)
              .withSides(List.of(Side.ABOVE, Side.BELOW, Side.RIGHT, Side.LEFT)));
    }
    return requests;
  }

  private static String key(Bubble bubble) {
    return "partners:" + bubble.nodes().getFirst();
  }
}
