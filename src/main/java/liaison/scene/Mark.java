package liaison.scene;

import java.util.List;

/**
 * One thing drawn. Coordinates are world coordinates of its layer; widths, radii and sizes are page
 * units. Ids are ids of records, nodes or ties for hit tests; decoration has an empty id.
 */
public sealed interface Mark {

  /** Id of the thing it stands for, empty for decoration. */
  String id();

  /**
   * A line through points.
   *
   * @param xy x and y by turns, at least two points
   */
  record Polyline(String id, double[] xy, Stroke stroke) implements Mark {}

  /**
   * An area, filled even-odd.
   *
   * @param rings closed rings, x and y by turns, the last point not repeated
   */
  record Polygon(String id, List<double[]> rings, Fill fill, Stroke stroke) implements Mark {
    public Polygon {
      rings = List.copyOf(rings);
    }
  }

  /**
   * A quadratic curve that may taper; straight when the control point lies on the chord.
   *
   * @param xy start, control and end point, x and y by turns
   * @param startWidth width at the start
   * @param endWidth width at the end
   * @param argb colour
   */
  record Curve(String id, double[] xy, double startWidth, double endWidth, int argb)
      implements Mark {}

  /**
   * Many straight lines of one colour, each a thing of its own. They lie on each other as ink does:
   * the order in which they are drawn makes no difference.
   *
   * @param ends what each line stands for
   * @param xy start and end of each, x and y by turns: four numbers a line
   * @param widths width of each
   * @param argb colour of all
   */
  record Lines(Ends ends, double[] xy, double[] widths, int argb) implements Mark {
    public Lines {
      if (xy.length != 4 * widths.length) {
        throw new IllegalArgumentException("lines differ in number");
      }
    }

    @Override
    public String id() {
      return "";
    }

    public int count() {
      return widths.length;
    }

    /** A line by itself. */
    public Curve line(int line) {
      int at = 4 * line;
      double middleX = (xy[at] + xy[at + 2]) / 2;
      double middleY = (xy[at + 1] + xy[at + 3]) / 2;
      double[] through = {xy[at], xy[at + 1], middleX, middleY, xy[at + 2], xy[at + 3]};
      return new Curve(ends.id(line), through, widths[line], widths[line], argb);
    }
  }

  /**
   * A symbol at a point.
   *
   * @param radius half its height for a square, else radius of the circle around it
   */
  record Symbol(String id, double x, double y, double radius, Shape shape, Fill fill, Stroke stroke)
      implements Mark {}

  /**
   * A rectangle of world corners with rounded page-unit corners.
   *
   * @param radius corner radius in page units
   */
  record Rect(
      String id,
      double x,
      double y,
      double width,
      double height,
      double radius,
      Fill fill,
      Stroke stroke)
      implements Mark {}

  /**
   * One line of text; (x, y) is on the baseline.
   *
   * @param style size, weight, colour, halo
   * @param anchor which end of the line stands at x
   * @param angle degrees clockwise around (x, y)
   */
  record Label(
      String id, double x, double y, String text, TextStyle style, Anchor anchor, double angle)
      implements Mark {}

  /**
   * Marks that belong together, such as all of one node.
   *
   * @param title words for a reader that speaks it
   */
  record Group(String id, String title, List<Mark> marks) implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }
  }

  /** Which end of a text stands at its x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** What the lines of a batch stand for. */
  interface Ends {

    /** Id of a line's own. */
    String id(int line);

    /** Id of the thing a line starts at. */
    String from(int line);

    /** Id of the thing a line ends at. */
    String to(int line);

    /** Ids of the things that lines lead to from a thing. */
    List<String> partners(String id);
  }

  /** Symbols; the shape doubles what the colour says. */
  enum Shape {
    DISC,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    HEXAGON,
    RING,
    CROSS,
    STAR,
    PENTAGON
  }
}
