package liaison.scene.map;

import java.util.List;
import liaison.base.Messages;
import liaison.scene.Box;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;

/** A bar of a round number of kilometres, in the lower left corner of a map. */
final class ScaleBar {

  private static final double[] ROUND = {1, 2, 5};

  private ScaleBar() {}

  /** Its length in kilometres: the largest round number of at most a length. */
  static long kilometres(double most) {
    double best = 1;
    for (double ten = 1; ten <= 10_000; ten *= 10) {
      for (double step : ROUND) {
        if (step * ten <= most) {
          best = step * ten;
        }
      }
    }
    return (long) best;
  }

  /** The bar and its words, and the room they take. */
  static List<Mark> marks(MapView view, Palette palette, PictureScale scale, Messages messages) {
    long km = kilometres(scale.length(130) * view.kmPerUnit());
    double length = km / view.kmPerUnit();
    double x = view.box().x() + scale.length(8);
    double y = view.box().bottom() - scale.length(8);
    double tick = scale.length(4);
    TextStyle style =
        TextStyle.of(scale.source(), palette.muted()).withHalo(palette.canvas(), scale.length(1.6));
    return List.of(
        new Mark.Polyline(
            "",
            new double[] {x, y - tick, x, y, x + length, y, x + length, y - tick},
            Stroke.of(palette.muted(), scale.line(1))),
        new Mark.Label(
            "",
            x + length / 2,
            y - tick,
            messages.get("map.scale.km", km),
            style,
            Mark.Anchor.MIDDLE,
            0));
  }

  /** The room of bar and words, to keep names off. */
  static Box room(MapView view, PictureScale scale, TextMeasure measure) {
    double width = scale.length(150) + measure.width("km", scale.source(), false);
    double height = scale.length(12) + 1.4 * scale.source();
    return new Box(view.box().x(), view.box().bottom() - height, width, height);
  }
}
