package liaison.ui.canvas;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.scene.Box;

/** Thin nodes above the picture: a ring around what the pointer is on, and a card that names it. */
final class HoverMarks extends Pane {

  private static final double GAP = 14;
  private static final PseudoClass ROUND = PseudoClass.getPseudoClass("round");

  private final Region ring = new Region();
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Region band = new Region();
  private final Pane ghosts = new Pane();
  private final VBox card = new VBox(title, detail);

  HoverMarks() {
    setMouseTransparent(true);
    setFocusTraversable(false);
    ring.getStyleClass().add("hover-ring");
    card.getStyleClass().add("hover-card");
    title.getStyleClass().add("hover-title");
    detail.getStyleClass().add("hover-detail");
    title.setWrapText(true);
    title.setMaxWidth(320);
    ring.setManaged(false);
    card.setManaged(false);
    band.getStyleClass().add("rubber-band");
    band.setManaged(false);
    ghosts.setManaged(false);
    getChildren().addAll(ghosts, ring, band, card);
    hide();
  }

  void hide() {
    ring.setVisible(false);
    card.setVisible(false);
    band.setVisible(false);
    ghosts.getChildren().clear();
  }

  /** Draws the box of what is being selected. */
  void band(Box box) {
    band.setVisible(true);
    band.resizeRelocate(box.x(), box.y(), box.width(), box.height());
  }

  /** Draws where nodes would stand if they were let go. */
  void ghosts(List<Spot> spots) {
    ghosts.getChildren().clear();
    for (Spot spot : spots) {
      Region ghost = new Region();
      ghost.getStyleClass().addAll("hover-ring", "ghost");
      ghost.pseudoClassStateChanged(ROUND, true);
      double size = 2 * (spot.radius() + 3);
      ghost.resizeRelocate(spot.x() - size / 2, spot.y() - size / 2, size, size);
      ghost.setManaged(false);
      ghosts.getChildren().add(ghost);
    }
  }

  /** Draws the ring around a spot, round for nodes, square for bars. */
  void ring(Spot spot) {
    double grow = 3;
    ring.setVisible(true);
    if (spot.isNode()) {
      double size = 2 * (spot.radius() + grow);
      ring.resizeRelocate(spot.x() - size / 2, spot.y() - size / 2, size, size);
    } else {
      ring.resizeRelocate(
          spot.box().x() - grow,
          spot.box().y() - grow,
          spot.box().width() + 2 * grow,
          spot.box().height() + 2 * grow);
    }
    ring.pseudoClassStateChanged(ROUND, spot.isNode());
  }

  void noRing() {
    ring.setVisible(false);
  }

  /** Shows the card beside the pointer, on the side where there is room. */
  void card(String words, String more, double x, double y) {
    title.setText(words);
    detail.setText(more);
    detail.setVisible(!more.isEmpty());
    detail.setManaged(!more.isEmpty());
    card.setVisible(true);
    card.applyCss();
    card.autosize();
    Bounds size = card.getLayoutBounds();
    double left = x + GAP + size.getWidth() > getWidth() ? x - GAP - size.getWidth() : x + GAP;
    double top = y + GAP + size.getHeight() > getHeight() ? y - GAP - size.getHeight() : y + GAP;
    card.relocate(Math.max(4, left), Math.max(4, top));
  }
}
