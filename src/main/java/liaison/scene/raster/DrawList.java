package liaison.scene.raster;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Box;
import liaison.scene.Fill;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.View;
import liaison.scene.ink.LineTables;
import liaison.scene.text.Fonts;
import liaison.scene.text.GlyphRun;

/** Turns a scene into the things to paint, from back to front. */
final class DrawList {

  /** Text larger than this in pixels is drawn as shapes, not kept as sprites. */
  private static final double LARGEST_SPRITE = 72;

  private final Fonts fonts;
  private final Kept kept;
  private final double scale;
  private final List<Item> items = new ArrayList<>();
  private Tracer tracer = new Tracer(View.PAGE, 1);
  private int[] clip = new int[4];

  DrawList(Fonts fonts, Kept kept, double scale) {
    this.fonts = fonts;
    this.kept = kept;
    this.scale = scale;
  }

  List<Item> of(Scene scene, int width, int height) {
    for (Layer layer : scene.layers()) {
      Box box = layer.clip();
      clip =
          new int[] {
            Math.clamp(Math.round(box.x() * scale), 0, width),
            Math.clamp(Math.round(box.y() * scale), 0, height),
            Math.clamp(Math.round(box.right() * scale), 0, width),
            Math.clamp(Math.round(box.bottom() * scale), 0, height)
          };
      tracer = new Tracer(layer.view(), scale);
      layer.marks().forEach(this::add);
    }
    return items;
  }

  private void add(Mark mark) {
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(this::add);
      case Mark.Label label -> label(label);
      case Mark.Polyline line -> stroke(List.of(tracer.points(line.xy())), false, line.stroke());
      case Mark.Curve curve -> area(tracer.curve(curve), false, new Fill.Solid(curve.argb()));
      case Mark.Polygon polygon ->
          outlined(
              polygon.rings().stream().map(tracer::points).toList(),
              polygon.fill(),
              polygon.stroke());
      case Mark.Lines lines -> lines(lines);
      case Mark.Symbol symbol -> symbol(symbol);
      case Mark.Rect rect -> outlined(List.of(tracer.rect(rect)), rect.fill(), rect.stroke());
    }
  }

  private void lines(Mark.Lines lines) {
    int alpha = lines.argb() >>> 24;
    if (alpha > 0 && lines.count() > 0 && clip[0] < clip[2] && clip[1] < clip[3]) {
      int opaque = lines.argb() | 0xff000000;
      items.add(new Item.Lines(lines, tracer, kept.tables().row(alpha), opaque, clip));
      for (int line = 0; line < lines.count(); line++) {
        if (!LineTables.fits(lines.widths()[line] * scale)) {
          area(tracer.curve(lines.line(line)), false, new Fill.Solid(lines.argb()));
        }
      }
    }
  }

  private void symbol(Mark.Symbol symbol) {
    double radius = symbol.radius() * scale;
    double x = tracer.x(symbol.x());
    double y = tracer.y(symbol.y());
    double reach = 1.25 * radius + symbol.stroke().width() * scale / 2 + 1;
    if (x + reach < clip[0] || x - reach > clip[2] || y + reach < clip[1] || y - reach > clip[3]) {
      return;
    }
    if (symbol.fill() instanceof Fill.Solid solid
        && radius <= Markers.LARGEST
        && symbol.stroke().dash() == 0) {
      stamp(symbol, x, y, solid.argb());
    } else {
      outlined(tracer.symbol(symbol), symbol.fill(), symbol.stroke());
    }
  }

  private void stamp(Mark.Symbol symbol, double x, double y, int argb) {
    Stroke stroke = symbol.stroke();
    double line = stroke.isDrawn() ? stroke.width() * scale : 0;
    int pixelX = (int) Math.floor(x);
    int pixelY = (int) Math.floor(y);
    Marker marker =
        kept.markers()
            .of(
                symbol.shape(),
                symbol.radius() * scale,
                line,
                (int) ((x - pixelX) * Markers.STEPS),
                (int) ((y - pixelY) * Markers.STEPS));
    int fill = Pixels.premultiply(argb);
    int rim = line > 0 ? Pixels.premultiply(stroke.argb()) : 0;
    items.add(new Item.Stamp(marker, marker.pixels(fill, rim), pixelX, pixelY, clip));
  }

  private void outlined(List<double[]> rings, Fill fill, Stroke stroke) {
    if (Ink.isSeen(fill)) {
      area(Tracer.filled(rings), true, fill);
    }
    stroke(rings, true, stroke);
  }

  private void stroke(List<double[]> rings, boolean closed, Stroke stroke) {
    if (stroke.isDrawn()) {
      area(tracer.stroked(rings, closed, stroke), false, new Fill.Solid(stroke.argb()));
    }
  }

  private void area(Shape shape, boolean evenOdd, Fill fill) {
    boolean outside =
        shape.isEmpty()
            || shape.maxX() <= clip[0]
            || shape.minX() >= clip[2]
            || shape.maxY() <= clip[1]
            || shape.minY() >= clip[3];
    if (!outside && Ink.isSeen(fill)) {
      items.add(new Item.Area(shape, evenOdd, Ink.of(fill, shape, scale), clip));
    }
  }

  private void label(Mark.Label label) {
    GlyphRun run = fonts.run(label.text(), label.style().bold());
    double size = label.style().size() * scale;
    double shift =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> -0.5;
          case END -> -1;
        };
    double pen = shift * run.width() * size;
    boolean haloed = label.style().halo() >>> 24 != 0 && label.style().haloWidth() > 0;
    if (label.angle() != 0 || size > LARGEST_SPRITE) {
      traced(label, run, size, pen, haloed);
    } else if (!isOutside(label, run, size, pen)) {
      if (haloed) {
        float halo = (float) (label.style().haloWidth() * scale);
        stamped(label, run, pen, halo, label.style().halo());
      }
      stamped(label, run, pen, 0, label.style().argb());
    }
  }

  private boolean isOutside(Mark.Label label, GlyphRun run, double size, double pen) {
    double x = tracer.x(label.x()) + pen;
    double y = tracer.y(label.y());
    return x > clip[2] + size
        || x + run.width() * size < clip[0] - size
        || y < clip[1] - size
        || y > clip[3] + 2 * size;
  }

  private void stamped(Mark.Label label, GlyphRun run, double pen, float halo, int argb) {
    float size = (float) (label.style().size() * scale);
    double startX = tracer.x(label.x()) + pen;
    int baseline = (int) Math.round(tracer.y(label.y()));
    int colour = Pixels.premultiply(argb);
    for (int i = 0; i < run.glyphs().size(); i++) {
      long quarters = Math.round((startX + run.x()[i] * size) * Sprites.STEPS);
      int x = (int) Math.floorDiv(quarters, Sprites.STEPS);
      int step = Math.floorMod(quarters, Sprites.STEPS);
      Sprite sprite = kept.sprites().of(run.glyphs().get(i), size, halo, step);
      if (sprite.width() > 0) {
        items.add(new Item.Text(sprite, x, baseline, colour, clip));
      }
    }
  }

  private void traced(Mark.Label label, GlyphRun run, double size, double pen, boolean haloed) {
    double cos = StrictMath.cos(Math.toRadians(label.angle()));
    double sin = StrictMath.sin(Math.toRadians(label.angle()));
    Shape text = new Shape(haloed);
    for (int i = 0; i < run.glyphs().size(); i++) {
      double along = pen + run.x()[i] * size;
      Sprites.trace(
          text,
          run.glyphs().get(i).outline(),
          size,
          tracer.x(label.x()) + along * cos,
          tracer.y(label.y()) + along * sin,
          label.angle());
    }
    if (haloed && !text.isEmpty()) {
      Shape halo = new Shape();
      Stroker stroker = new Stroker(halo, 2 * label.style().haloWidth() * scale);
      text.rings().forEach(ring -> stroker.add(ring, true));
      area(halo, false, new Fill.Solid(label.style().halo()));
    }
    area(text, false, new Fill.Solid(label.style().argb()));
  }
}
