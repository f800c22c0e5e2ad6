package liaison.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * A label that wants a place, in page units.
 *
 * @param id id of the thing it names
 * @param text its words
 * @param second a second name set smaller below, empty for none
 * @param x centre of the thing
 * @param y centre of the thing
 * @param radius half its size; the label stands beyond it
 * @param style how it is set beside the thing
 * @param insideArgb colour of the words on the thing itself
 * @param priority higher ones are placed first
 * @param sides where it may stand, best first
 * @param maxWidth width at which a long name breaks in two lines
 * @param leader whether it may stand further off with a line to the thing
 */
public record LabelRequest(
    String id,
    String text,
    String second,
    double x,
    double y,
    double radius,
    TextStyle style,
    int insideArgb,
    double priority,
    List<Side> sides,
    double maxWidth,
    boolean leader) {

  /** All places beside a thing, in the order in which a reader expects them. */
  public static final List<Side> AROUND =
      List.of(
          Side.RIGHT,
          Side.LEFT,
          Side.ABOVE,
          Side.BELOW,
          Side.ABOVE_RIGHT,
          Side.BELOW_RIGHT,
          Side.ABOVE_LEFT,
          Side.BELOW_LEFT);

  /** Ems after which a name breaks unless stated otherwise. */
  private static final double WIDEST = 14;

  /** Where a label stands. */
  public enum Side {
    RIGHT(1, 0),
    LEFT(-1, 0),
    ABOVE(0, -1),
    BELOW(0, 1),
    ABOVE_RIGHT(1, -1),
    BELOW_RIGHT(1, 1),
    ABOVE_LEFT(-1, -1),
    BELOW_LEFT(-1, 1),
    INSIDE(0, 0);

    final int dx;
    final int dy;

    Side(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }
  }

  public LabelRequest {
    sides = List.copyOf(sides);
  }

  /** A label beside a thing, on any side, without leader. */
  public static LabelRequest of(
      String id, String text, double x, double y, double radius, TextStyle style, double priority) {
    return new LabelRequest(
        id,
        text,
        "",
        x,
        y,
        radius,
        style,
        style.argb(),
        priority,
        AROUND,
        WIDEST * style.size(),
        false);
  }

  /** The same label for a thing that stands elsewhere and may have changed. */
  public LabelRequest at(double nextX, double nextY, double nextRadius, TextStyle nextStyle) {
    return new LabelRequest(
        id,
        text,
        second,
        nextX,
        nextY,
        nextRadius,
        nextStyle,
        insideArgb,
        priority,
        sides,
        maxWidth,
        leader);
  }

  public LabelRequest withSecond(String name) {
    return new LabelRequest(
        id, text, name, x, y, radius, style, insideArgb, priority, sides, maxWidth, leader);
  }

  public LabelRequest withSides(List<Side> places) {
    return new LabelRequest(
        id, text, second, x, y, radius, style, insideArgb, priority, places, maxWidth, leader);
  }

  /** May stand inside the thing, in a colour that reads there, before any place beside it. */
  public LabelRequest preferInside(int argb) {
    List<Side> places = new ArrayList<>(List.of(Side.INSIDE));
    places.addAll(sides.stream().filter(side -> side != Side.INSIDE).toList());
    return new LabelRequest(
        id, text, second, x, y, radius, style, argb, priority, places, maxWidth, leader);
  }

  public LabelRequest withMaxWidth(double width) {
    return new LabelRequest(
        id, text, second, x, y, radius, style, insideArgb, priority, sides, width, leader);
  }

  public LabelRequest withLeader() {
    return new LabelRequest(
        id, text, second, x, y, radius, style, insideArgb, priority, sides, maxWidth, true);
  }
}
