package liaison.scene.chart;

import java.util.List;
import liaison.scene.Mark;

/** Something drawn in a column of a page: as wide as it is told, as high as it needs. */
public interface Chart {

  /** Height it needs at a width, in page units. */
  double height(double width);

  /** Its marks with the upper left corner at a place. */
  List<Mark> marks(double x, double y, double width);
}
