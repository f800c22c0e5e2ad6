package liaison.scene;

/**
 * How a line is drawn; joins and ends are round.
 *
 * @param argb colour, not premultiplied
 * @param width page units, 0 for none
 * @param dash length of dash and gap in page units, 0 for a solid line
 */
public record Stroke(int argb, double width, double dash) {

  /** No line. */
  public static final Stroke NONE = new Stroke(0, 0, 0);

  public static Stroke of(int argb, double width) {
    return new Stroke(argb, width, 0);
  }

  public boolean isDrawn() {
    return width > 0 && (argb >>> 24) != 0;
  }
}
