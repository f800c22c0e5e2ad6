package liaison.scene.raster;

import java.util.Arrays;
import java.util.List;

/** Paints rows of a picture; each thread has its own. */
final class Band {

  private final int[] pixels;
  private final int width;
  private final Coverage coverage;
  private int top;
  private int bottom;

  Band(int[] pixels, int width, int rows) {
    this.pixels = pixels;
    this.width = width;
    this.coverage = new Coverage(width, rows);
  }

  void paint(List<Item> items, int from, int to) {
    top = from;
    bottom = to;
    for (Item item : items) {
      if (item.top() < bottom && item.bottom() > top) {
        switch (item) {
          case Item.Area area -> area(area);
          case Item.Text text -> text(text);
        }
      }
    }
  }

  private void area(Item.Area area) {
    int[] clip = {
      area.clip()[0],
      Math.max(top, area.clip()[1]),
      area.clip()[2],
      Math.min(bottom, area.clip()[3])
    };
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
