package liaison.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import liaison.base.Text;
import liaison.model.filter.Filter;
import liaison.model.value.Period;
import liaison.scene.Scene;
import liaison.ui.canvas.PictureView;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.state.Explorer;

/** Under the words of a picture that shows nothing: what can be done about it. */
final class EmptyStep extends HBox {

  private static final double BELOW = 44;

  private final Commands commands;
  private final Controls controls;

  EmptyStep(PictureView view, Explorer explorer, Commands commands, Controls controls) {
    this.commands = commands;
    this.controls = controls;
    getStyleClass().add("empty-step");
    setAlignment(Pos.CENTER);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setTranslateY(BELOW);
    BooleanBinding isNothing =
        Bindings.createBooleanBinding(() -> explorer.dataset().get().isEmpty(), explorer.dataset());
    BooleanBinding isFiltered =
        Bindings.createBooleanBinding(
            () -> !isNothing.get() && isNarrowed(explorer) && isEmpty(view.canvas().shown().get()),
            isNothing,
            explorer.filter(),
            explorer.period(),
            view.canvas().shown());
    getChildren()
        .addAll(
            button("import", "accent-button", isNothing),
            button("new-organisation", "quiet-button", isNothing),
            button("filter-clear-all", "accent-button", isFiltered));
    visibleProperty().bind(isNothing.or(isFiltered));
    managedProperty().bind(visibleProperty());
  }

  private static boolean isNarrowed(Explorer explorer) {
    return !explorer.filter().get().equals(Filter.NONE)
        || !explorer.period().get().equals(Period.ALWAYS);
  }

  private static boolean isEmpty(Optional<Scene> shown) {
    return shown
        .filter(scene -> scene.layers().stream().anyMatch(layer -> layer.id().equals("empty")))
        .isPresent();
  }

  private Button button(String command, String style, BooleanBinding when) {
    Button button =
        controls.button(
            Text.of("command." + command),
            () -> commands.find(command).ifPresent(Command::run),
            style);
    button.setId("empty-" + command);
    button.visibleProperty().bind(when);
    button.managedProperty().bind(when);
    return button;
  }
}
