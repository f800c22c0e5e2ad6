package liaison.scene;

/**
 * Maps a layer's world coordinates to page units: {@code page = world * scale + (dx, dy)}. Only
 * positions are mapped; stroke widths, radii and text sizes are page units already.
 */
public record View(double scale, double dx, double dy) {

  /** World and page are the same. */
  public static final View PAGE = new View(1, 0, 0);

  public double x(double worldX) {
    return worldX * scale + dx;
  }

  public double y(double worldY) {
    return worldY * scale + dy;
  }

  public double worldX(double pageX) {
    return (pageX - dx) / scale;
  }

  public double worldY(double pageY) {
    return (pageY - dy) / scale;
  }

  /** The view after zooming by a factor around a page point that stays where it is. */
  public View zoomed(double factor, double pageX, double pageY) {
    return new View(scale * factor, pageX - (pageX - dx) * factor, pageY - (pageY - dy) * factor);
  }

  public View moved(double pageDx, double pageDy) {
    return new View(scale, dx + pageDx, dy + pageDy);
  }
}
