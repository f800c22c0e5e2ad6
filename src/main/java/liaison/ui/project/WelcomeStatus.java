package liaison.ui.project;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** What is being opened, with a way to give up; or why it could not be. */
final class WelcomeStatus extends VBox {

  private static final Text NOTHING = Text.literal("");

  WelcomeStatus(ProjectsViewModel model, Controls controls) {
    getStyleClass().add("welcome-status");
    Label what = new Label();
    what.setId("welcome-opening");
    what.textProperty().bind(controls.words().of(model.opening().map(now -> now.orElse(NOTHING))));
    what.setMinWidth(0);
    Button stop = controls.button(Text.of("start.stop"), model::cancelOpening, "link-button");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.progressProperty().bind(model.progress());
    bar.getStyleClass().add("slim-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(what, Controls.spring(), stop);
    line.getStyleClass().add("welcome-opening");
    VBox opening = new VBox(line, bar);
    opening.visibleProperty().bind(model.opening().map(Optional::isPresent));
    opening.managedProperty().bind(opening.visibleProperty());
    Label failure = new Label();
    failure.setId("welcome-failure");
    failure.getStyleClass().add("failure");
    failure
        .textProperty()
        .bind(controls.words().of(model.failure().map(now -> now.orElse(NOTHING))));
    failure.setWrapText(true);
    failure.setMinHeight(Region.USE_PREF_SIZE);
    failure.setMaxWidth(Double.MAX_VALUE);
    failure
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.failure().get().isPresent() && model.opening().get().isEmpty(),
                model.failure(),
                model.opening()));
    failure.managedProperty().bind(failure.visibleProperty());
    VBox.setVgrow(failure, Priority.NEVER);
    getChildren().addAll(opening, failure);
  }
}
