package liaison.ui.canvas;

import liaison.scene.Box;
import liaison.scene.View;

/**
 * Where a thing of the scene stands on the page.
 *
 * @param id its id
 * @param box around it, in page units
 * @param isNode whether it is a symbol, such as a node or a bubble
 * @param view of its layer
 */
public record Spot(String id, Box box, boolean isNode, View view) {

  public double x() {
    return box.centreX();
  }

  public double y() {
    return box.centreY();
  }

  /** Half its larger side. */
  public double radius() {
    return Math.max(box.width(), box.height()) / 2;
  }
}
