package liaison.ui.project;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** The mark of the program: a hub and its partners. */
final class WelcomeMark extends Pane {

  private static final double SIZE = 72;
  private static final double HUB = 11;

  /** Angle in degrees, distance and radius of each partner. */
  private static final double[][] PARTNERS = {
    {-78, 30, 6}, {-22, 31, 4}, {28, 29, 5}, {84, 31, 4}, {142, 29, 6}, {198, 31, 4}
  };

  WelcomeMark() {
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setMouseTransparent(true);
    double middle = SIZE / 2;
    for (double[] partner : PARTNERS) {
      double x = middle + partner[1] * Math.cos(Math.toRadians(partner[0]));
      double y = middle + partner[1] * Math.sin(Math.toRadians(partner[0]));
      Line tie = new Line(middle, middle, x, y);
      tie.getStyleClass().add("mark-tie");
      Circle disc = new Circle(x, y, partner[2]);
      disc.getStyleClass().add("mark-partner");
      getChildren().add(0, tie);
      getChildren().add(disc);
    }
    Circle hub = new Circle(middle, middle, HUB);
    hub.getStyleClass().add("mark-hub");
    getChildren().add(hub);
  }
}
