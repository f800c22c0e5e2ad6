package liaison.scene.raster;

/**
 * The coverage of a glyph at some size.
 *
 * @param left first column relative to the pen's pixel
 * @param top first row relative to the baseline
 * @param width columns
 * @param alpha rows from the top
 */
record Sprite(int left, int top, int width, byte[] alpha) {

  static final Sprite EMPTY = new Sprite(0, 0, 0, new byte[0]);

  int height() {
    return width == 0 ? 0 : alpha.length / width;
  }

  /** This sprite spread by a radius in pixels, for a halo. */
  Sprite spread(double radius) {
    if (width == 0) {
      return this;
    }
    int reach = (int) Math.ceil(radius + 0.5);
    int wide = width + 2 * reach;
    int high = height() + 2 * reach;
    byte[] result = new byte[wide * high];
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        double share = Math.clamp(radius + 0.5 - Math.hypot(dx, dy), 0, 1);
        if (share > 0) {
          stamp(result, wide, dx + reach, dy + reach, (int) Math.round(share * 255));
        }
      }
    }
    return new Sprite(left - reach, top - reach, wide, result);
  }

  private void stamp(byte[] out, int wide, int dx, int dy, int share) {
    int to = dy * wide + dx;
    for (int from = 0; from < alpha.length; from += width) {
      for (int x = 0; x < width; x++) {
        int value = alpha[from + x] & 0xff;
        if (value > (out[to + x] & 0xff)) {
          value = share == 255 ? value : value * share / 255;
          if (value > (out[to + x] & 0xff)) {
            out[to + x] = (byte) value;
          }
        }
      }
      to += wide;
    }
  }
}
