package liaison.scene.raster;

/** How strongly coverage of glyphs counts: small dark letters get a little more body. */
final class TextInk {

  private static final double DARK_GAMMA = 0.82;
  private static final byte[] DARK = table(DARK_GAMMA);
  private static final byte[] PLAIN = table(1);

  private TextInk() {}

  /** The table for a colour, from coverage to alpha. */
  static byte[] of(int premultiplied) {
    int light =
        2 * (premultiplied >>> 16 & 0xff)
            + 5 * (premultiplied >>> 8 & 0xff)
            + (premultiplied & 0xff);
    return light < 8 * 140 ? DARK : PLAIN;
  }

  private static byte[] table(double gamma) {
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.round(255 * StrictMath.pow(i / 255.0, gamma));
    }
    return table;
  }
}
