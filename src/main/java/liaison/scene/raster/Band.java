package liaison.scene.raster;

import java.util.Arrays;
import java.util.List;
import liaison.scene.Mark;
import liaison.scene.ink.InkField;
import liaison.scene.ink.LinePen;
import liaison.scene.ink.LineTables;

/** Paints rows of a picture; each thread has its own. */
final class Band {

  private final int width;
  private final Coverage coverage;
  private final InkField field;
  private final LinePen pen;
  private int[] pixels = new int[0];
  private int top;
  private int bottom;

  Band(int width, int rows) {
    this.width = width;
    this.coverage = new Coverage(width, rows);
    this.field = new InkField(width, rows);
    this.pen = new LinePen(field);
  }

  int width() {
    return width;
  }

  /** Paints rows of a picture over what is there. */
  void paint(List<Item> items, int[] picture, int from, int to) {
    pixels = picture;
    top = from;
    bottom = to;
    for (Item item : items) {
      if (item.top() < bottom && item.bottom() > top) {
        switch (item) {
          case Item.Area area -> area(area);
          case Item.Text text -> text(text);
          case Item.Lines lines -> lines(lines);
          case Item.Stamp stamp -> stamp(stamp);
        }
      }
    }
  }

  private int[] within(int[] clip) {
    return new int[] {clip[0], Math.max(top, clip[1]), clip[2], Math.min(bottom, clip[3])};
  }

  private void lines(Item.Lines lines) {
    int[] clip = within(lines.clip());
    pen.place(top, clip);
    Mark.Lines mark = lines.mark();
    Tracer tracer = lines.tracer();
    double[] xy = mark.xy();
    double scale = tracer.scale();
    double upper = tracer.worldY(clip[1] - LineTables.WIDEST);
    double lower = tracer.worldY(clip[3] + LineTables.WIDEST);
    for (int line = 0, at = 0; line < mark.count(); line++, at += 4) {
      boolean isAbove = xy[at + 1] < upper && xy[at + 3] < upper;
      boolean isBelow = xy[at + 1] > lower && xy[at + 3] > lower;
      double width = mark.widths()[line] * scale;
      if (!isAbove && !isBelow && LineTables.fits(width)) {
        double ax = tracer.x(xy[at]);
        double ay = tracer.y(xy[at + 1]);
        pen.draw(ax, ay, tracer.x(xy[at + 2]), tracer.y(xy[at + 3]), width, lines.tables());
      }
    }
    int[] part = {clip[0], clip[1] - top, clip[2], clip[3] - top};
    field.print(lines.premultiplied(), pixels, top * width, part);
  }

  private void stamp(Item.Stamp stamp) {
    Marker marker = stamp.marker();
    int firstRow = Math.max(stamp.top(), top);
    int lastRow = Math.min(stamp.bottom(), bottom);
    int left = stamp.x() + marker.left();
    int firstColumn = Math.max(stamp.clip()[0], left);
    int lastColumn = Math.min(stamp.clip()[2], left + marker.width());
    int[] ink = stamp.pixels();
    for (int y = firstRow; y < lastRow; y++) {
      int from = (y - stamp.y() - marker.top()) * marker.width() - left;
      int row = y * width;
      for (int x = firstColumn; x < lastColumn; x++) {
        int pixel = ink[from + x];
        if (pixel < 0 && pixel >>> 24 == 255) {
          pixels[row + x] = pixel;
        } else if (pixel != 0) {
          pixels[row + x] = Pixels.over(pixel, pixels[row + x]);
        }
      }
    }
  }

  private void area(Item.Area area) {
    int[] clip = within(area.clip());
    Ink ink = area.ink();
    Coverage.Sink sink =
        ink instanceof Ink.Solid solid
            ? (from, to, y, alpha) -> {
              int row = y * width;
              blend(row + from, row + to, solid.premultiplied(), alpha);
            }
            : (from, to, y, alpha) -> {
              for (int x = from; x < to; x++) {
                blend(y * width + x, ink.at(x, y), alpha);
              }
            };
    coverage.fill(area.shape().edges(), area.shape().size(), top, clip, area.evenOdd(), sink);
  }

  private void text(Item.Text text) {
    Sprite sprite = text.sprite();
    byte[] table = TextInk.of(text.premultiplied());
    int firstRow = Math.max(text.top(), top);
    int lastRow = Math.min(text.bottom(), bottom);
    int left = text.x() + sprite.left();
    int firstColumn = Math.max(0, Math.max(text.clip()[0], left));
    int lastColumn = Math.min(width, Math.min(text.clip()[2], left + sprite.width()));
    for (int y = firstRow; y < lastRow; y++) {
      int row = (y - text.y() - sprite.top()) * sprite.width() - left;
      for (int x = firstColumn; x < lastColumn; x++) {
        int share = sprite.alpha()[row + x] & 0xff;
        if (share != 0) {
          blend(y * width + x, text.premultiplied(), table[share] & 0xff);
        }
      }
    }
  }

  private void blend(int from, int to, int colour, int alpha) {
    int above = alpha == 255 ? colour : Pixels.scaled(colour, alpha);
    if (above >>> 24 == 255) {
      Arrays.fill(pixels, from, to, above);
      return;
    }
    for (int i = from; i < to; i++) {
      pixels[i] = Pixels.over(above, pixels[i]);
    }
  }

  private void blend(int at, int colour, int alpha) {
    int top1 = alpha == 255 ? colour : Pixels.scaled(colour, alpha);
    pixels[at] = Pixels.over(top1, pixels[at]);
  }
}
