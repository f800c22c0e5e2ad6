package liaison.scene;

/** An axis-parallel rectangle in page units; y grows downwards. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  public boolean contains(Box other) {
    return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(Box other) {
    return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
  }

  /** This box grown by a margin on all sides; a negative margin shrinks it. */
  public Box grown(double margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }
}
