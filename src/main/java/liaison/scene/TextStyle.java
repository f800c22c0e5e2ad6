package liaison.scene;

/**
 * How a text is set, always in the bundled fonts.
 *
 * @param size font size in page units (1 pt = 4/3)
 * @param bold bold or regular
 * @param argb colour
 * @param halo colour of the outline around the glyphs, 0 for none
 * @param haloWidth its width in page units
 */
public record TextStyle(double size, boolean bold, int argb, int halo, double haloWidth) {

  public static TextStyle of(double size, int argb) {
    return new TextStyle(size, false, argb, 0, 0);
  }

  public TextStyle asBold() {
    return new TextStyle(size, true, argb, halo, haloWidth);
  }

  public TextStyle withHalo(int colour, double width) {
    return new TextStyle(size, bold, argb, colour, width);
  }
}
