package liaison.ui.shell;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;

/** The last message, at the lower edge of the centre, until it is closed or has been read. */
final class Toast extends HBox {

  private static final Duration STAY = Duration.seconds(12);

  private final ObjectProperty<Optional<Text>> message =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Runnable>> more =
      new SimpleObjectProperty<>(Optional.empty());
  private final PauseTransition stay = new PauseTransition(STAY);
  private final Label words = new Label();

  Toast(Controls controls) {
    getStyleClass().add("toast");
    setId("toast");
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    setMaxSize(560, Region.USE_PREF_SIZE);
    words.setId("toast-text");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words
        .textProperty()
        .bind(controls.words().of(message.map(now -> now.orElse(Text.literal("")))));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button details = controls.button(Text.of("failure.details"), this::tellMore, "link-button");
    details.setId("toast-details");
    details.setMinWidth(Region.USE_PREF_SIZE);
    details.visibleProperty().bind(more.map(Optional::isPresent));
    details.managedProperty().bind(details.visibleProperty());
    getChildren()
        .addAll(
            words, details, controls.icon(Icons.CLOSE, Text.of("shell.toast.close"), this::close));
    visibleProperty().bind(message.map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
    stay.setOnFinished(event -> close());
  }

  void show(Text text) {
    show(text, Optional.empty());
  }

  /** Shows what went wrong, with a way to read more about it. */
  void fail(Text text, Runnable details) {
    show(text, Optional.of(details));
  }

  private void tellMore() {
    Optional<Runnable> details = more.get();
    close();
    details.ifPresent(Runnable::run);
  }

  private void show(Text text, Optional<Runnable> details) {
    more.set(details);
    message.set(Optional.of(text));
    words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    stay.playFromStart();
  }

  private void close() {
    stay.stop();
    message.set(Optional.empty());
  }
}
