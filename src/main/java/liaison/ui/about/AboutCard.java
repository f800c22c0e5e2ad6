package liaison.ui.about;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import liaison.app.Notices;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;

/** The card that says what the program is; Escape closes it. */
public final class AboutCard extends VBox {

  private static final double WIDTH = 640;
  private static final double HEIGHT = 480;

  public AboutCard(AboutViewModel model, Controls controls) {
    setId("about");
    getStyleClass().add("about-card");
    setMaxSize(WIDTH, HEIGHT);
    StackPane.setAlignment(this, Pos.CENTER);
    Button close = controls.icon(Icons.CLOSE, Text.of("about.close"), model::close);
    close.setId("about-close");
    HBox head =
        new HBox(
            controls.label(Text.of("shell.product"), "about-name"),
            controls.label(Text.of("about.version", Notices.version()), "about-version"),
            Controls.spring(),
            close);
    head.getStyleClass().add("about-head");
    Label what = controls.label(Text.of("about.what"), "about-text");
    what.setWrapText(true);
    Label licence = controls.label(Text.of("about.licence"), "about-text");
    licence.setWrapText(true);
    TextArea notices = new TextArea();
    notices.setId("about-notices");
    notices.setEditable(false);
    notices.setWrapText(true);
    notices.textProperty().bind(model.notices());
    notices.accessibleTextProperty().bind(controls.words().of(Text.of("about.notices")));
    VBox.setVgrow(notices, Priority.ALWAYS);
    Label heading = controls.label(Text.of("about.notices"), "about-heading");
    getChildren().addAll(head, what, licence, heading, notices);
    visibleProperty().bind(model.open());
    managedProperty().bind(visibleProperty());
    model
        .open()
        .subscribe(isOpen -> {
          if (isOpen) {
            close.requestFocus();
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
          }
        });
  }
}
