package liaison.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import liaison.base.Text;

/**
 * A dialog inside the window: a title, a body that scrolls when it must, and a foot with buttons.
 * {@link Layers} shows it; Escape and the cross ask {@link #close()}.
 */
public final class Card extends VBox {

  private static final KeyCombination PRIMARY =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private static final double WIDEST_TITLE = 360;

  private final HBox foot = new HBox();
  private final List<Runnable> afterwards = new ArrayList<>();
  private Optional<Node> wanted = Optional.empty();
  private Runnable closing = this::dismiss;

  /**
   * @param id of the node; its style class is {@code card}
   * @param title what it is about
   * @param controls makers of controls
   */
  public Card(String id, Text title, Controls controls) {
    setId(id);
    getStyleClass().add("card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.CENTER);
    Button cross = controls.icon(Icons.CLOSE, Text.of("card.close"), this::close);
    cross.setId(id + "-close");
    HBox head = new HBox(title(title, controls), cross);
    head.getStyleClass().add("card-head");
    foot.getStyleClass().add("card-foot");
    foot.visibleProperty().bind(Bindings.isNotEmpty(foot.getChildren()));
    foot.managedProperty().bind(foot.visibleProperty());
    getChildren().addAll(head, foot);
    accessibleTextProperty().bind(controls.words().of(title));
    addEventHandler(KeyEvent.KEY_PRESSED, Card::pressed);
  }

  /** A title as long as a name can be does not widen the card. */
  private static Label title(Text title, Controls controls) {
    Label label =
        new Label() {
          @Override
          protected double computePrefWidth(double height) {
            return Math.min(super.computePrefWidth(height), WIDEST_TITLE);
          }
        };
    label.textProperty().bind(controls.words().of(title));
    label.getStyleClass().add("card-title");
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    Tips.whenCut(label);
    return label;
  }

  /** Enter does what the button that has the focus says. */
  private static void pressed(KeyEvent event) {
    boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (event.getCode() == KeyCode.ENTER && isPlain && event.getTarget() instanceof Button button) {
      event.consume();
      button.fire();
    }
  }

  /** Puts a body between title and foot; it scrolls when the window is too low for it. */
  public void setBody(Node body) {
    ScrollPane scroll = new BodyScroll(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "card-scroll");
    body.getStyleClass().add("card-body");
    setBodyAsIs(scroll);
  }

  /** As high as what it holds is at the width it has, lines that wrap included. */
  private static final class BodyScroll extends ScrollPane {

    private final Node body;

    BodyScroll(Node body) {
      super(body);
      this.body = body;
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double inner = width > 0 ? width : body.prefWidth(-1);
      return Math.ceil(body.prefHeight(inner)) + snappedTopInset() + snappedBottomInset();
    }
  }

  /** Puts a body between title and foot that takes care of its own scrolling. */
  public void setBodyAsIs(Node body) {
    VBox.setVgrow(body, Priority.ALWAYS);
    if (getChildren().size() > 2) {
      getChildren().remove(1);
    }
    getChildren().add(1, body);
  }

  /** The row of buttons at the lower edge; hidden while it is empty. */
  public HBox foot() {
    return foot;
  }

  /** Lets Shortcut+Enter press a button of the card, wherever in it the focus is. */
  public void primary(Button button) {
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (PRIMARY.match(event)) {
            event.consume();
            button.fire();
          }
        });
  }

  /** What Escape and the cross do instead of taking the card away, such as asking first. */
  public void onClose(Runnable next) {
    closing = next;
  }

  /** Asks to be closed, as Escape does. */
  public void close() {
    closing.run();
  }

  /** Takes the card away. */
  public void dismiss() {
    List.copyOf(afterwards).forEach(Runnable::run);
  }

  void afterwards(Runnable task) {
    afterwards.add(task);
  }

  /** Gives the focus to a control when the card appears; else the first of its body has it. */
  public void focusFirst(Node control) {
    wanted = Optional.of(control);
  }

  Node firstFocus() {
    return wanted.or(() -> first(this, 1)).or(() -> first(this, 0)).orElse(this);
  }

  private static Optional<Node> first(Parent parent, int from) {
    List<Node> children = parent.getChildrenUnmodifiable();
    for (Node child : children.subList(Math.min(from, children.size()), children.size())) {
      Node inside =
          child instanceof ScrollPane scroll && scroll.getContent() != null
              ? scroll.getContent()
              : child;
      if (inside.isVisible() && !inside.isDisabled()) {
        if (inside.isFocusTraversable()) {
          return Optional.of(inside);
        }
        if (inside instanceof Parent deeper) {
          Optional<Node> found = first(deeper, 0);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }
}
