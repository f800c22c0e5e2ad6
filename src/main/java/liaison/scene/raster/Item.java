package liaison.scene.raster;

import liaison.scene.Mark;
import liaison.scene.ink.LineTables;

/** One thing to paint, in pixels. */
sealed interface Item {

  /** First row it touches. */
  int top();

  /** Row after the last it touches. */
  int bottom();

  /**
   * A filled shape.
   *
   * @param clip left, top, right, bottom
   */
  record Area(Shape shape, boolean evenOdd, Ink ink, int[] clip) implements Item {
    @Override
    public int top() {
      return Math.max(clip[1], (int) Math.floor(shape.minY()));
    }

    @Override
    public int bottom() {
      return Math.min(clip[3], (int) Math.ceil(shape.maxY()));
    }
  }

  /** A glyph with its pen at a pixel. */
  record Text(Sprite sprite, int x, int y, int premultiplied, int[] clip) implements Item {
    @Override
    public int top() {
      return Math.max(clip[1], y + sprite.top());
    }

    @Override
    public int bottom() {
      return Math.min(clip[3], y + sprite.top() + sprite.height());
    }
  }

  /**
   * Many straight lines of one colour.
   *
   * @param tables ink of each width in steps, empty where none has it
   */
  record Lines(Mark.Lines mark, Tracer tracer, LineTables.Row tables, int premultiplied, int[] clip)
      implements Item {
    @Override
    public int top() {
      return clip[1];
    }

    @Override
    public int bottom() {
      return clip[3];
    }
  }

  /** A marker with its middle at a pixel. */
  record Stamp(Marker marker, int[] pixels, int x, int y, int[] clip) implements Item {
    @Override
    public int top() {
      return Math.max(clip[1], y + marker.top());
    }

    @Override
    public int bottom() {
      return Math.min(clip[3], y + marker.top() + marker.height());
    }
  }
}
