package liaison.scene;

/** How an area is filled. Colours are ARGB, not premultiplied. */
public sealed interface Fill {

  /** No fill. */
  Fill NONE = new Solid(0);

  /** One colour. */
  record Solid(int argb) implements Fill {}

  /**
   * Parallel lines at 45 degrees.
   *
   * @param argb colour of the lines
   * @param background colour between them, may be transparent
   * @param spacing distance of the lines in page units
   * @param width width of the lines in page units
   */
  record Hatch(int argb, int background, double spacing, double width) implements Fill {}

  /**
   * From one colour to another along the x axis of the mark's box, in fractions of its width:
   * {@code from} up to {@code start}, {@code to} from {@code end} on, linear between.
   */
  record Fade(int from, int to, double start, double end) implements Fill {}
}
