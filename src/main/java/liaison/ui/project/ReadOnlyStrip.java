package liaison.ui.project;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.state.Editing;

/** Says that what is shown can only be looked at, and offers the way to change it. */
public final class ReadOnlyStrip extends HBox {

  private static final Text NOTHING = Text.literal("");

  /**
   * @param importing takes what is shown into a project
   */
  public ReadOnlyStrip(
      ProjectsViewModel model,
      Editing editing,
      Controls controls,
      Consumer<ProjectChoice> importing) {
    getStyleClass().add("read-only-strip");
    setId("read-only");
    Label what = new Label();
    what.textProperty()
        .bind(
            controls
                .words()
                .of(
                    model
                        .current()
                        .map(now ->
                            now.map(shown -> Text.of("project.readOnly", shown.name()))
                                .orElse(NOTHING))));
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.SOMETIMES);
    Button take =
        controls.button(
            Text.of("project.readOnly.import"),
            () -> model.current().get().ifPresent(importing),
            "link-button");
    take.setId("read-only-import");
    take.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(what, take);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.current().get().map(ProjectChoice::place).equals(DATA)
                        && !editing.canEdit().get(),
                model.current(),
                editing.canEdit()));
    managedProperty().bind(visibleProperty());
  }

  private static final Optional<ProjectChoice.Place> DATA = Optional.of(ProjectChoice.Place.DATA);
}
