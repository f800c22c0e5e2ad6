package liaison.scene.raster;

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
}
