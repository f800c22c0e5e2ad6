package liaison.scene;

/**
 * How a figure is written.
 *
 * @param scale pixels per page unit for images of pixels
 * @param dpi resolution written into the file, pixels per inch
 * @param description words kept in the file's metadata: project, seed, source
 */
public record FigureOptions(double scale, double dpi, String description) {

  /** One pixel per page unit. */
  public static final FigureOptions STANDARD = new FigureOptions(1, 96, "");
}
