package liaison.ui.control.field;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import liaison.base.Text;
import liaison.text.Reading;
import liaison.ui.control.Controls;

/** A value that is typed as people write it and said back in words: a date, amount or number. */
final class TypedField extends Field {

  /**
   * How a value is written and read.
   *
   * @param none the value of an empty control
   * @param read what was typed
   * @param write the text that reads as a value
   * @param said a value in words, empty where that adds nothing to what was typed
   */
  record Kind(
      Object none,
      Function<String, Reading<Object>> read,
      Function<Object, String> write,
      Function<Object, Optional<Text>> said) {}

  private final Kind kind;
  private final TextField input = new TextField();
  private Optional<Text> pending = Optional.empty();
  private boolean isOwn;

  TypedField(Text label, Kind kind, Controls controls) {
    super(label, kind.none(), controls);
    this.kind = kind;
    place(input, input);
    input.textProperty().subscribe((before, now) -> typed(now));
    input
        .focusedProperty()
        .subscribe((before, now) -> {
          if (!now) {
            settle();
          }
        });
    value().subscribe(this::shown);
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
    refusal().set(pending);
  }

  /** What cannot be read is told when the user goes on, not while he types. */
  private void typed(String text) {
    if (isOwn) {
      return;
    }
    Reading<Object> reading = kind.read().apply(text);
    pending = reading.problem();
    refusal().set(Optional.empty());
    isOwn = true;
    reading.value().ifPresent(value()::set);
    isOwn = false;
    say(reading.value());
  }

  private void shown(Object next) {
    if (isOwn) {
      return;
    }
    isOwn = true;
    input.setText(kind.write().apply(next));
    pending = Optional.empty();
    refusal().set(Optional.empty());
    isOwn = false;
    say(Optional.of(next));
  }

  /** Says a value back, unless that is what was typed. */
  private void say(Optional<Object> read) {
    String typed = input.getText().strip();
    hint().set(read.flatMap(kind.said()).filter(said -> !words().now(said).equals(typed)));
  }
}
