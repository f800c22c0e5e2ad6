package liaison.ui.inspector;

import java.util.List;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.field.Field;
import liaison.ui.inspector.sheet.Item.Proven;

/** What the lines of a sheet have in common: their words, keys and places for the focus. */
final class Lines {

  private static final String KEY = "liaison.line";

  private Lines() {}

  /** Words that break into lines and are never cut. */
  static Label text(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Makes a node a place for the focus that is found again when the sheet is read anew. */
  static void place(Node node, String key) {
    node.getProperties().put(KEY, key);
    node.setFocusTraversable(true);
    node.getStyleClass().add("sheet-line");
  }

  /** The key of a node, empty when it is no line. */
  static String key(Node node) {
    return node.getProperties().getOrDefault(KEY, "").toString();
  }

  static boolean isLine(Node node) {
    return node.getProperties().containsKey(KEY);
  }

  /** Lets Enter and Space do what a click does. */
  static void onPress(Node node, Runnable action) {
    node.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && !isTyping(event.getTarget(), node)) {
        node.requestFocus();
        action.run();
      }
    });
    node.setOnKeyPressed(event -> {
      boolean isPress = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
      if (isPress && node.equals(event.getTarget())) {
        event.consume();
        action.run();
      }
    });
  }

  /** Whether a click is meant for a field or button inside a line. */
  private static boolean isTyping(EventTarget target, Node line) {
    for (Node at = target instanceof Node node ? node : line;
        !at.equals(line);
        at = at.getParent()) {
      if (at instanceof Field || at instanceof ButtonBase) {
        return true;
      }
    }
    return false;
  }

  /** Shows where evidence is missing or differs; nothing where all is well. */
  static List<Node> mark(Proven proof, Controls controls) {
    if (proof.isContested()) {
      Label mark = new Label(controls.words().now(Text.of("inspector.proof.differs")));
      mark.getStyleClass().add("proof-mark");
      mark.setMinWidth(Region.USE_PREF_SIZE);
      mark.setTooltip(new Tooltip(evidence(proof, controls)));
      return List.of(mark);
    }
    if (!proof.isUnproven()) {
      return List.of();
    }
    Region ring = ring();
    Tooltip.install(ring, new Tooltip(evidence(proof, controls)));
    HBox.setMargin(ring, new Insets(5, 0, 0, 0));
    return List.of(ring);
  }

  /** The sign of what no source stands behind. */
  static Region ring() {
    Region ring = new Region();
    ring.getStyleClass().add("unproven-ring");
    return ring;
  }

  /** On how many sources something rests, in words; empty where that is not asked. */
  static String evidence(Proven proof, Controls controls) {
    if (proof.sources() < 0) {
      return "";
    }
    String words = controls.words().now(Text.of("inspector.proof.sources", proof.sources()));
    return proof.isContested()
        ? controls.words().now(Text.of("inspector.proof.contested", words))
        : words;
  }

  /** Two parts of a sentence for the ear; the second may be empty. */
  static String spoken(String first, String second) {
    return second.isEmpty() ? first : first + ", " + second;
  }
}
