package liaison.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A list that hangs from a control, over everything else in the window. */
final class Hanging {

  private static final double GAP = 4;
  private static final double MARGIN = 8;
  private static final double LITTLE = 160;

  private final Layers layers;
  private final Region list;
  private final Region anchor;
  private final Runnable dismissed;
  private final Subscription moves;

  Hanging(Layers layers, Region list, Region anchor, Runnable dismissed) {
    this.layers = layers;
    this.list = list;
    this.anchor = anchor;
    this.dismissed = dismissed;
    list.setManaged(false);
    this.moves =
        Subscription.combine(
            list.prefHeightProperty().subscribe((before, now) -> layers.requestLayout()),
            list.prefWidthProperty().subscribe((before, now) -> layers.requestLayout()),
            anchor.localToSceneTransformProperty().subscribe(any -> layers.requestLayout()),
            anchor.widthProperty().subscribe((before, now) -> layers.requestLayout()));
  }

  Region list() {
    return list;
  }

  /** Under the control, or over it when there is more room. */
  void place() {
    Bounds at = layers.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
    double width = Math.max(list.prefWidth(-1), at.getWidth());
    width = Math.min(width, layers.getWidth() - 2 * MARGIN);
    double wanted = list.prefHeight(width);
    double below = layers.getHeight() - at.getMaxY() - GAP - MARGIN;
    double above = at.getMinY() - GAP - MARGIN;
    boolean isBelow = wanted <= below || below >= LITTLE || below >= above;
    double height = Math.max(0, Math.min(wanted, isBelow ? below : above));
    double x =
        Math.clamp(at.getMinX(), MARGIN, Math.max(MARGIN, layers.getWidth() - width - MARGIN));
    double y = isBelow ? at.getMaxY() + GAP : at.getMinY() - GAP - height;
    list.resizeRelocate(Math.round(x), Math.round(y), width, height);
  }

  /** Tells its owner of a press anywhere else. */
  void pressedOn(Node target) {
    if (!isIn(target, list) && !isIn(target, anchor)) {
      dismissed.run();
    }
  }

  void end() {
    moves.unsubscribe();
  }

  private static boolean isIn(Node node, Node parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(parent)) {
        return true;
      }
    }
    return false;
  }
}
