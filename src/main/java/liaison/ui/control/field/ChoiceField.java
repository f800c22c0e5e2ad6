package liaison.ui.control.field;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** One choice from a list, found by typing part of its name. */
final class ChoiceField extends Field {

  private final Choices choices;
  private final Picker picker;

  /**
   * @param maker makes what the list lacks and tells its value
   */
  ChoiceField(Text label, Choices choices, Optional<Offer> maker, Controls controls) {
    super(label, "", controls);
    this.choices = choices;
    Optional<Picker.Maker> make =
        maker.map(offer -> typed -> offer.make(typed, made -> value().set(made)));
    this.picker = new Picker(choices, make, this::take, controls);
    place(picker, picker.input());
    picker
        .input()
        .focusedProperty()
        .subscribe((before, now) -> {
          if (now) {
            picker.input().selectAll();
          } else {
            settle();
          }
        });
    value().subscribe(next -> shown((String) next));
  }

  /** Makes a value that the list lacks. */
  interface Offer {
    void make(String typed, java.util.function.Consumer<String> made);
  }

  @Override
  public Node input() {
    return picker.input();
  }

  @Override
  public void prompt(Text text) {
    picker.prompt(text, words());
  }

  /** An empty control means no choice; a name in full is as good as a choice from the list. */
  @Override
  public void settle() {
    String typed = picker.input().getText().strip();
    if (typed.isEmpty()) {
      refusal().set(Optional.empty());
      value().set("");
      return;
    }
    if (typed.equals(name((String) value().get()))) {
      refusal().set(Optional.empty());
      return;
    }
    List<Choice> same =
        choices.find(typed).stream()
            .filter(choice -> choice.name().equalsIgnoreCase(typed))
            .toList();
    if (same.size() == 1) {
      take(same.getFirst());
    } else {
      refusal().set(Optional.of(Text.of("field.picker.unknown", typed)));
    }
  }

  private void take(Choice choice) {
    value().set(choice.value());
    shown(choice.value());
    picker.input().end();
  }

  private void shown(String next) {
    refusal().set(Optional.empty());
    picker.show(name(next));
  }

  private String name(String code) {
    return code.isEmpty() ? "" : choices.of(code).map(Choice::name).orElse(code);
  }
}
