package liaison.scene.raster;

import liaison.scene.Colours;
import liaison.scene.Fill;

/** The colour of a fill at each pixel, premultiplied. */
interface Ink {

  int at(int x, int y);

  /** One colour everywhere. */
  record Solid(int premultiplied) implements Ink {
    @Override
    public int at(int x, int y) {
      return premultiplied;
    }
  }

  /** Lines at 45 degrees through the origin of the page, in pixels. */
  record Hatch(int argb, int background, double spacing, double width) implements Ink {
    @Override
    public int at(int x, int y) {
      double along = (x + 0.5 + y + 0.5) * Math.sqrt(0.5);
      double off = Math.abs(along - spacing * Math.rint(along / spacing));
      double share = Math.clamp(width / 2 + 0.5 - off, 0, Math.min(1, width));
      return Pixels.over(Pixels.premultiply(Colours.withAlpha(argb, share)), background);
    }
  }

  /** A linear change from left to right, in pixels. */
  record Fade(int from, int to, double start, double end) implements Ink {
    @Override
    public int at(int x, int y) {
      double share = end > start ? (x + 0.5 - start) / (end - start) : x + 0.5 < start ? 0 : 1;
      return Pixels.mix(from, to, Math.clamp(share, 0, 1));
    }
  }

  static Ink of(Fill fill, Shape shape, double scale) {
    return switch (fill) {
      case Fill.Solid solid -> new Solid(Pixels.premultiply(solid.argb()));
      case Fill.Hatch hatch ->
          new Hatch(
              hatch.argb(),
              Pixels.premultiply(hatch.background()),
              hatch.spacing() * scale,
              hatch.width() * scale);
      case Fill.Fade fade -> {
        double left = shape.minX();
        double width = shape.maxX() - left;
        yield new Fade(
            Pixels.premultiply(fade.from()),
            Pixels.premultiply(fade.to()),
            left + fade.start() * width,
            left + fade.end() * width);
      }
    };
  }

  /** Whether a fill shows anything. */
  static boolean isSeen(Fill fill) {
    return switch (fill) {
      case Fill.Solid solid -> solid.argb() >>> 24 != 0;
      case Fill.Hatch hatch -> (hatch.argb() | hatch.background()) >>> 24 != 0;
      case Fill.Fade fade -> (fade.from() | fade.to()) >>> 24 != 0;
    };
  }
}
