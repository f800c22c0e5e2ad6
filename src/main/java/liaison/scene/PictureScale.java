package liaison.scene;

/**
 * Sizes of a picture from the size of its page, in page units. Text is never below 7 pt.
 *
 * @param base width the sizes are taken from: the page's, less for very flat pages
 */
public record PictureScale(double base) {

  /** The smallest text, 7 pt. */
  public static final double SMALLEST = 7 * 96 / 72.0;

  private static final double NORMAL = 1280;

  public static PictureScale of(double width, double height) {
    return new PictureScale(Math.min(width, 2 * height));
  }

  public static PictureScale of(Canvas canvas) {
    return new PictureScale(of(canvas.width(), canvas.height()).base() * canvas.enlarged());
  }

  public double title() {
    return Math.max(0.016 * base, 1.35 * SMALLEST);
  }

  public double subtitle() {
    return Math.max(0.011 * base, 1.05 * SMALLEST);
  }

  public double label() {
    return Math.max(0.009 * base, SMALLEST);
  }

  public double source() {
    return Math.max(0.0075 * base, SMALLEST);
  }

  /** Free space along the edges of the page. */
  public double margin() {
    return 0.03 * base;
  }

  /** A length stated for a page of 1280 × 800. */
  public double length(double at1280) {
    return at1280 * base / NORMAL;
  }

  /** A line width stated for a page of 1280 × 800; falls slower than the page and stays visible. */
  public double line(double at1280) {
    return at1280 * Math.max(0.75, base / NORMAL);
  }
}
