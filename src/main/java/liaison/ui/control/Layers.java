package liaison.ui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * What lies over the window: cards, the last one on top, with a shade under them. While a card is
 * shown what is under it can be seen but not used; when it goes the focus is where it was.
 */
public final class Layers extends StackPane {

  private static final double MARGIN = 24;

  private final Region below;
  private final List<Region> pages = new ArrayList<>();
  private final Deque<Shown> cards = new ArrayDeque<>();
  private final List<Hanging> hanging = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Optional<Card>> top =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** A card with its shade and what had the focus before it. */
  private record Shown(Card card, Region shade, Optional<Node> focus) {}

  /**
   * @param below the window under the layers
   */
  public Layers(Region below) {
    this.below = below;
    getStyleClass().add("layers");
    getChildren().add(below);
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  /**
   * Lets a list hang from a control, over everything else; its preferred size is its size where the
   * window has room. Where the focus is does not change.
   *
   * @param dismissed called when the user presses the mouse anywhere else
   */
  public void hang(Region list, Region anchor, Runnable dismissed) {
    if (hanging.stream().noneMatch(one -> one.list().equals(list))) {
      hanging.add(new Hanging(this, list, anchor, dismissed));
      getChildren().add(list);
    }
  }

  /** Takes a hanging list away. */
  public void takeDown(Region list) {
    hanging.removeIf(one -> {
      boolean isMeant = one.list().equals(list);
      if (isMeant) {
        one.end();
      }
      return isMeant;
    });
    getChildren().remove(list);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    hanging.forEach(Hanging::place);
  }

  private void pressed(MouseEvent event) {
    if (event.getTarget() instanceof Node target) {
      List.copyOf(hanging).forEach(one -> one.pressedOn(target));
    }
  }

  /** A page that takes the window's place while it is visible; cards lie over it too. */
  public void addPage(Region page) {
    getChildren().add(1, page);
    page.managedProperty().bind(page.visibleProperty());
    page.visibleProperty()
        .subscribe(isShown -> {
          below.setVisible(!isShown);
          arrange();
        });
    pages.add(page);
    arrange();
  }

  /** Whether a page is shown in the window's place. */
  public boolean isPaged() {
    return pages.stream().anyMatch(Region::isVisible);
  }

  /** The card on top; empty when none is shown. */
  public ReadOnlyObjectProperty<Optional<Card>> top() {
    return top.getReadOnlyProperty();
  }

  /** Shows a card over everything; one that is shown already comes to no second place. */
  public void show(Card card) {
    if (cards.stream().anyMatch(shown -> shown.card().equals(card))) {
      return;
    }
    Region shade = new Region();
    shade.getStyleClass().add("card-shade");
    shade.setOnMouseClicked(event -> card.close());
    Optional<Node> focus = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    setMargin(card, new Insets(MARGIN));
    cards.push(new Shown(card, shade, focus));
    getChildren().addAll(shade, card);
    card.afterwards(() -> hide(card));
    arrange();
    card.applyCss();
    card.firstFocus().requestFocus();
  }

  private void hide(Card card) {
    cards.stream()
        .filter(shown -> shown.card().equals(card))
        .findFirst()
        .ifPresent(shown -> {
          cards.remove(shown);
          getChildren().removeAll(shown.shade(), shown.card());
          arrange();
          shown.focus().filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        });
  }

  /** Only what is on top can be used. */
  private void arrange() {
    below.setDisable(!cards.isEmpty() || isPaged());
    pages.forEach(page -> page.setDisable(!cards.isEmpty()));
    boolean isTop = true;
    for (Shown shown : cards) {
      shown.card().setDisable(!isTop);
      isTop = false;
    }
    top.set(Optional.ofNullable(cards.peek()).map(Shown::card));
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof Node target) {
      top.get()
          .filter(card -> !wantsEscape(target))
          .ifPresent(card -> {
            event.consume();
            card.close();
          });
    }
  }

  /** A list that hangs open from a field takes Escape for itself. */
  private static boolean wantsEscape(Node target) {
    return Boolean.TRUE.equals(target.getProperties().get(TAKES_ESCAPE));
  }

  /** Property of a node that wants Escape for itself while it is {@code true}. */
  public static final String TAKES_ESCAPE = "liaison.takesEscape";
}
