package liaison.ui.control.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;

/**
 * A text control with a list of choices that hangs from it while the user types. Down opens the
 * list, Enter takes the marked choice, Escape closes it.
 */
final class Picker extends StackPane {

  private final TextField input = new TextField();
  private final PickerList list;
  private final Choices choices;
  private final Optional<Maker> maker;
  private final Consumer<Choice> chosen;
  private Optional<Layers> layers = Optional.empty();
  private boolean isOwn;

  /** Makes what the list lacks. */
  interface Maker {
    void make(String typed);
  }

  Picker(Choices choices, Optional<Maker> maker, Consumer<Choice> chosen, Controls controls) {
    this.choices = choices;
    this.maker = maker;
    this.chosen = chosen;
    this.list = new PickerList(controls, this::take);
    getStyleClass().add("picker");
    input.getStyleClass().add("picker-input");
    getChildren().addAll(input, arrow());
    input.textProperty().subscribe((before, now) -> typed());
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input.setOnMouseClicked(event -> open(""));
    input
        .focusedProperty()
        .subscribe((before, now) -> {
          if (!now) {
            close();
          }
        });
  }

  private static Node arrow() {
    StackPane arrow = new StackPane();
    arrow.getStyleClass().add("picker-arrow");
    arrow.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    arrow.setMouseTransparent(true);
    StackPane.setAlignment(arrow, javafx.geometry.Pos.CENTER_RIGHT);
    return arrow;
  }

  TextField input() {
    return input;
  }

  /** Shows a name without opening the list. */
  void show(String name) {
    isOwn = true;
    input.setText(name);
    isOwn = false;
  }

  boolean isOpen() {
    return layers.isPresent();
  }

  private void typed() {
    if (!isOwn && input.isFocused()) {
      open(input.getText());
    }
  }

  private void open(String typed) {
    List<PickerList.Item> items = new ArrayList<>();
    choices.find(typed).forEach(choice -> items.add(new PickerList.Item(choice, Optional.empty())));
    String wanted = typed.strip();
    maker
        .filter(any -> !wanted.isEmpty())
        .ifPresent(any -> items.add(PickerList.Item.creating(wanted)));
    list.show(items, !wanted.isEmpty());
    if (layers.isEmpty()) {
      layers = layersOf(this);
      layers.ifPresent(over -> over.hang(list, this, this::close));
      input.getProperties().put(Layers.TAKES_ESCAPE, true);
    }
  }

  void close() {
    layers.ifPresent(over -> {
      over.takeDown(list);
      input.getProperties().remove(Layers.TAKES_ESCAPE);
    });
    layers = Optional.empty();
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    if (!isOpen()) {
      if (key == KeyCode.DOWN) {
        event.consume();
        open("");
      }
      return;
    }
    switch (key) {
      case DOWN -> list.move(1);
      case UP -> list.move(-1);
      case PAGE_DOWN -> list.move(PickerList.ROWS);
      case PAGE_UP -> list.move(-PickerList.ROWS);
      case ESCAPE -> close();
      case ENTER -> {
        if (event.isShortcutDown() || list.marked().isEmpty()) {
          close();
          return;
        }
        take(list.marked().get());
      }
      case TAB -> {
        list.marked()
            .filter(item -> !item.isNew() && !input.getText().isBlank())
            .ifPresent(this::take);
        close();
        return;
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take(PickerList.Item item) {
    String typed = input.getText().strip();
    close();
    if (item.isNew()) {
      maker.ifPresent(door -> door.make(typed));
    } else {
      chosen.accept(item.choice());
    }
  }

  private static Optional<Layers> layersOf(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Layers found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  void prompt(Text text, liaison.ui.state.Words words) {
    input.promptTextProperty().bind(words.of(text));
  }
}
