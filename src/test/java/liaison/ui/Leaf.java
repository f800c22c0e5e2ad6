package liaison.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * A piece of text that can be seen in the window.
 *
 * @param text the node
 * @param above its ancestors, the nearest first
 * @param bounds where it is in the scene
 * @param seen the part of that which no clip cuts off
 */
record Leaf(Text text, List<Node> above, Bounds bounds, Bounds seen) {

  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

  /** All that can be seen under a node; what a scroll bar hides is left out. */
  static List<Leaf> all(Parent root) {
    List<Leaf> found = new ArrayList<>();
    gather(root, root.localToScene(root.getLayoutBounds()), found);
    return found;
  }

  private static void gather(Node node, Bounds window, List<Leaf> found) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    Bounds seen = window;
    if (node.getClip() instanceof Shape clip) {
      seen = common(window, node.localToScene(clip.getBoundsInParent()));
    }
    if (node instanceof Text text && isWords(text.getText())) {
      Bounds bounds = text.localToScene(text.getLayoutBounds());
      Bounds visible = common(seen, bounds);
      if (visible.getWidth() > 0 && visible.getHeight() > 0) {
        found.add(new Leaf(text, ancestors(text), bounds, visible));
      }
    } else if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        gather(child, seen, found);
      }
    }
  }

  /** Signs of the icon font are no words. */
  private static boolean isWords(String text) {
    return !text.isBlank()
        && text.codePoints().noneMatch(sign -> Character.getType(sign) == Character.PRIVATE_USE);
  }

  private static List<Node> ancestors(Node node) {
    List<Node> all = new ArrayList<>();
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      all.add(up);
    }
    return all;
  }

  static Bounds common(Bounds one, Bounds other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    double right = Math.min(one.getMaxX(), other.getMaxX());
    double bottom = Math.min(one.getMaxY(), other.getMaxY());
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** Whether it or something around it is out of use, and so may be pale. */
  boolean isDisabled() {
    return text.isDisabled()
        || above.stream().anyMatch(node -> node.getPseudoClassStates().contains(DISABLED));
  }

  /** Whether all that is around it is as opaque as can be. */
  double opacity() {
    double opacity = text.getOpacity();
    for (Node node : above) {
      opacity *= node.getOpacity();
    }
    return opacity;
  }

  /** The ids and style classes around it, for finding it in the code. */
  String place() {
    List<String> names = new ArrayList<>();
    for (Node node : above) {
      if (node.getId() != null) {
        names.add("#" + node.getId());
      } else if (!node.getStyleClass().isEmpty()) {
        names.add("." + node.getStyleClass().getLast());
      }
      if (names.size() == 3) {
        break;
      }
    }
    return String.join(" < ", names);
  }
}
