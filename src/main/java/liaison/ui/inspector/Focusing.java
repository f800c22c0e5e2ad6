package liaison.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import liaison.app.picture.ViewOptions;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.ui.state.Explorer;
import liaison.ui.state.Names;
import liaison.ui.state.OptionProperty;

/** Narrows the pictures to an organisation and what is within a few steps of it. */
final class Focusing {

  private final Explorer explorer;
  private final ObjectProperty<Integer> hops;
  private final BooleanBinding isOn;
  private final BooleanBinding canFocus;
  private final ObjectBinding<Text> words;

  Focusing(Explorer explorer) {
    this.explorer = explorer;
    this.hops =
        new OptionProperty<>(
            explorer,
            ViewOptions::hops,
            (options, next) -> options.withFocus(options.focus(), next));
    this.isOn =
        Bindings.createBooleanBinding(
            () -> !explorer.options().get().focus().isEmpty(), explorer.options());
    this.canFocus =
        Bindings.createBooleanBinding(
            () -> target().isPresent(),
            explorer.selection(),
            explorer.dataset(),
            explorer.options());
    this.words =
        Bindings.createObjectBinding(
            this::text, explorer.options(), explorer.dataset(), explorer.language());
  }

  /** How far the surroundings reach, while there is a focus. */
  ObjectProperty<Integer> hops() {
    return hops;
  }

  /** Whether the pictures are narrowed. */
  BooleanBinding isOn() {
    return isOn;
  }

  /** Whether there is an organisation to narrow them to. */
  BooleanBinding canFocus() {
    return canFocus;
  }

  /** Whose surroundings are shown. */
  ObjectBinding<Text> words() {
    return words;
  }

  /** Narrows to the selected organisation, or changes the reach of the focus there is. */
  void on(int reach) {
    target().ifPresent(id -> explorer.options().set(explorer.options().get().withFocus(id, reach)));
  }

  /** Shows everything again. */
  void clear() {
    explorer.options().set(explorer.options().get().withFocus("", 1));
  }

  private Optional<String> target() {
    List<String> selection = explorer.selection().get();
    String selected = selection.size() == 1 ? selection.getFirst() : "";
    if (explorer.dataset().get().find(Schema.ORGANISATIONS, selected).isPresent()) {
      return Optional.of(selected);
    }
    return Optional.of(explorer.options().get().focus()).filter(id -> !id.isEmpty());
  }

  private Text text() {
    String focus = explorer.options().get().focus();
    return Text.of(
        "inspector.focus.around",
        new Names(explorer.dataset().get(), explorer.language().get()).of(focus));
  }
}
