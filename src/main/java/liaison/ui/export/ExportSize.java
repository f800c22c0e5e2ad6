package liaison.ui.export;

import java.util.Locale;
import liaison.base.Text;

/**
 * How large a picture is written.
 *
 * @param preset where the size comes from
 * @param width in its unit
 * @param height in its unit
 * @param unit of width and height
 * @param dpi pixels per inch; text is as large as on paper of that size
 */
public record ExportSize(Preset preset, double width, double height, Unit unit, double dpi) {

  private static final double MM_PER_INCH = 25.4;
  private static final double UNITS_PER_INCH = 96;
  private static final double MOST_PIXELS = 100e6;
  private static final double LEAST_PAGE = 160;

  /** Sizes that are often wanted. */
  public enum Preset {
    SCREEN,
    SLIDE,
    REPORT,
    SQUARE,
    OWN;

    public Text title() {
      return Text.of("export.preset." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** What a length is stated in. */
  public enum Unit {
    PX,
    MM
  }

  /**
   * The size of a preset.
   *
   * @param pageWidth width of the picture on the screen in page units
   * @param pageHeight its height
   */
  public static ExportSize of(Preset preset, double pageWidth, double pageHeight) {
    return switch (preset) {
      case SCREEN, OWN -> new ExportSize(preset, 2 * pageWidth, 2 * pageHeight, Unit.PX, 192);
      case SLIDE -> new ExportSize(preset, 1920, 1080, Unit.PX, 144);
      case REPORT -> new ExportSize(preset, 160, 100, Unit.MM, 300);
      case SQUARE -> new ExportSize(preset, 1080, 1080, Unit.PX, 144);
    };
  }

  /** Width of the page in page units, 1/96 inch each. */
  public double pageWidth() {
    return page(width);
  }

  /** Height of the page in page units. */
  public double pageHeight() {
    return page(height);
  }

  /** Pixels per page unit. */
  public double scale() {
    return dpi / UNITS_PER_INCH;
  }

  public long pixelWidth() {
    return Math.round(pageWidth() * scale());
  }

  public long pixelHeight() {
    return Math.round(pageHeight() * scale());
  }

  /** Whether a picture of this size can be drawn: neither a stamp nor a wall. */
  public boolean isUsable() {
    return pageWidth() >= LEAST_PAGE
        && pageHeight() >= LEAST_PAGE
        && (double) pixelWidth() * pixelHeight() <= MOST_PIXELS;
  }

  /** The size in words: pixels, and centimetres at the resolution. */
  public Text words() {
    return unit == Unit.PX
        ? Text.of("export.size.px", pixelWidth(), pixelHeight())
        : Text.of("export.size.mm", width / 10, height / 10, dpi, pixelWidth(), pixelHeight());
  }

  private double page(double length) {
    double inches = unit == Unit.PX ? length / dpi : length / MM_PER_INCH;
    return Math.max(1, Math.rint(inches * UNITS_PER_INCH));
  }
}
