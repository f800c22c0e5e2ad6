package liaison.ui.overview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import liaison.base.Text;
import liaison.ui.state.Words;

/** The page in words, line by line; Enter or a click opens the rows behind a number. */
final class NumberList extends ListView<NumberLine> {

  private final Consumer<String> opener;

  NumberList(Words words, Consumer<String> opener) {
    this.opener = opener;
    setId("overview-list");
    getStyleClass().add("number-list");
    setCellFactory(list -> new NumberCell());
    accessibleTextProperty().bind(words.of(Text.of("overview.list.name")));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      open();
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
      open();
    }
  }

  private void open() {
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .filter(line -> !line.isHeading())
        .ifPresent(line -> opener.accept(line.id()));
  }
}
