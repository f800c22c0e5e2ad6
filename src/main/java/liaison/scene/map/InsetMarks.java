package liaison.scene.map;

import java.util.ArrayList;
import java.util.List;
import liaison.geo.MapProjector;
import liaison.geo.map.Inset;
import liaison.geo.map.MapSet;
import liaison.scene.Box;
import liaison.scene.Canvas;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;
import liaison.scene.View;

/** A framed inset at its own scale in a corner of a map. */
final class InsetMarks {

  private static final double HEIGHT = 0.235;

  private final MapSet set;
  private final MapProjector projector;
  private final Palette palette;
  private final PictureScale scale;

  InsetMarks(MapSet set, MapProjector projector, Palette palette, PictureScale scale) {
    this.set = set;
    this.projector = projector;
    this.palette = palette;
    this.scale = scale;
  }

  /** Where an inset stands in a map's box. */
  Box place(Inset inset, Box map) {
    double[] plane = inset.bounds().box(projector.projection());
    double height = HEIGHT * map.height();
    double width = height * (plane[2] - plane[0]) / (plane[3] - plane[1]);
    double gap = scale.length(2);
    boolean right =
        inset.corner() == Inset.Corner.BOTTOM_RIGHT || inset.corner() == Inset.Corner.TOP_RIGHT;
    boolean bottom =
        inset.corner() == Inset.Corner.BOTTOM_RIGHT || inset.corner() == Inset.Corner.BOTTOM_LEFT;
    return new Box(
        right ? map.right() - width - gap : map.x() + gap,
        bottom ? map.bottom() - height - gap : map.y() + gap,
        width,
        height);
  }

  List<Mark> marks(
      Inset inset,
      Box box,
      Canvas canvas,
      FlatOutlines context,
      FlatOutlines regions,
      Choropleth shades) {
    MapView view = new MapView(projector.projection(), inset.bounds(), box, View.PAGE);
    GroundMarks ground = new GroundMarks(view, palette, scale);
    List<Mark> marks = new ArrayList<>();
    marks.add(rect(box, new Fill.Solid(palette.water()), Stroke.NONE));
    marks.addAll(ground.context(context));
    marks.addAll(ground.regions(regions, shades, 0.4));
    marks.addAll(ground.extra(set.lines(), projector));
    marks.add(rect(box, Fill.NONE, Stroke.of(palette.coast(), scale.line(0.8))));
    double size = Math.max(PictureScale.SMALLEST, 0.8 * scale.label());
    TextStyle style =
        TextStyle.of(size, palette.muted()).withHalo(palette.water(), scale.length(1.4));
    marks.add(
        new Mark.Label(
            "",
            box.centreX(),
            box.bottom() - 0.5 * size,
            inset.name(canvas.language()),
            style,
            Mark.Anchor.MIDDLE,
            0));
    return marks;
  }

  private static Mark rect(Box box, Fill fill, Stroke stroke) {
    return new Mark.Rect("", box.x(), box.y(), box.width(), box.height(), 0, fill, stroke);
  }
}
