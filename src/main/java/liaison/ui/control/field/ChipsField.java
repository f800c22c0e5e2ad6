package liaison.ui.control.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;

/** Several texts or choices, each a chip that can be taken off. */
final class ChipsField extends Field {

  private final Controls controls;
  private final UnaryOperator<String> names;
  private final FlowPane chips = new FlowPane();
  private final TextField input;

  private ChipsField(
      Text label, UnaryOperator<String> names, TextField input, Node control, Controls controls) {
    super(label, List.of(), controls);
    this.controls = controls;
    this.names = names;
    this.input = input;
    chips.getStyleClass().add("field-chips");
    chips.managedProperty().bind(chips.visibleProperty());
    VBox both = new VBox(chips, control);
    both.getStyleClass().add("field-chip-box");
    place(both, input);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    value().subscribe(next -> show((List<?>) next));
  }

  /** Free texts; Enter or a semicolon ends each. */
  static ChipsField texts(Text label, Controls controls) {
    TextField input = new TextField();
    ChipsField field = new ChipsField(label, UnaryOperator.identity(), input, input, controls);
    input
        .textProperty()
        .subscribe((before, now) -> {
          if (now.contains(";") || now.contains("；")) {
            field.takeTyped();
          }
        });
    input
        .focusedProperty()
        .subscribe((before, now) -> {
          if (!now) {
            field.takeTyped();
          }
        });
    return field;
  }

  /** Choices from a list. */
  static ChipsField choices(
      Text label, Choices choices, java.util.Optional<ChoiceField.Offer> maker, Controls controls) {
    List<ChipsField> self = new ArrayList<>();
    Picker picker =
        new Picker(
            choices,
            maker.map(offer ->
                typed -> offer.make(typed, made -> self.forEach(field -> field.add(made)))),
            choice -> self.forEach(field -> field.add(choice.value())),
            controls);
    UnaryOperator<String> names = value -> choices.of(value).map(Choice::name).orElse(value);
    ChipsField field = new ChipsField(label, names, picker.input(), picker, controls);
    self.add(field);
    picker
        .input()
        .focusedProperty()
        .subscribe((before, now) -> {
          if (!now) {
            field.settleChoice(choices);
          }
        });
    return field;
  }

  @Override
  public Node input() {
    return input;
  }

  @Override
  public void prompt(Text text) {
    input.promptTextProperty().bind(words().of(text));
  }

  @Override
  public void settle() {
    if (names.equals(UnaryOperator.<String>identity())) {
      takeTyped();
    }
  }

  private void settleChoice(Choices choices) {
    String typed = input.getText().strip();
    List<Choice> same =
        choices.find(typed).stream()
            .filter(choice -> choice.name().equalsIgnoreCase(typed))
            .toList();
    if (typed.isEmpty()) {
      refusal().set(java.util.Optional.empty());
    } else if (same.size() == 1) {
      add(same.getFirst().value());
    } else {
      refusal().set(java.util.Optional.of(Text.of("field.picker.unknown", typed)));
    }
  }

  private void pressed(KeyEvent event) {
    boolean isEmpty = input.getText().isEmpty();
    if (event.getCode() == KeyCode.BACK_SPACE && isEmpty && !values().isEmpty()) {
      event.consume();
      List<String> fewer = values().subList(0, values().size() - 1);
      value().set(List.copyOf(fewer));
    } else if (event.getCode() == KeyCode.ENTER && !isEmpty && !event.isShortcutDown()) {
      if (input.getStyleClass().contains("picker-input")) {
        return;
      }
      event.consume();
      takeTyped();
    }
  }

  private void takeTyped() {
    for (String each : input.getText().split("[;；\n]")) {
      if (!each.isBlank()) {
        add(each.strip());
      }
    }
  }

  private void add(String next) {
    Set<String> all = new LinkedHashSet<>(values());
    all.add(next);
    input.clear();
    refusal().set(java.util.Optional.empty());
    value().set(List.copyOf(all));
  }

  private List<String> values() {
    return ((List<?>) value().get()).stream().map(Object::toString).toList();
  }

  private void show(List<?> next) {
    chips.getChildren().clear();
    for (Object each : next) {
      chips.getChildren().add(chip(each.toString()));
    }
    chips.setVisible(!next.isEmpty());
  }

  private Node chip(String each) {
    String name = names.apply(each);
    javafx.scene.control.Label label = new javafx.scene.control.Label(name);
    label.getStyleClass().add("field-chip-name");
    Node cross =
        controls.icon(
            Icons.CLOSE,
            Text.of("field.chip.remove", name),
            () -> value().set(values().stream().filter(other -> !other.equals(each)).toList()),
            "field-chip-cross");
    HBox chip = new HBox(label, cross);
    chip.getStyleClass().add("field-chip");
    return chip;
  }
}
