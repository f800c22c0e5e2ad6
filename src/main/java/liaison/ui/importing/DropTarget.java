package liaison.ui.importing;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped anywhere on the window. */
final class DropTarget {

  private static final String DROPPING = "dropping";

  private DropTarget() {}

  static void attach(Node window, Consumer<List<String>> taker) {
    window.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    window.addEventHandler(
        DragEvent.DRAG_ENTERED_TARGET,
        event -> {
          if (event.getDragboard().hasFiles() && !window.getStyleClass().contains(DROPPING)) {
            window.getStyleClass().add(DROPPING);
          }
        });
    window.addEventHandler(DragEvent.DRAG_EXITED, event -> window.getStyleClass().remove(DROPPING));
    window.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          window.getStyleClass().remove(DROPPING);
          if (event.getDragboard().hasFiles()) {
            List<String> paths =
                event.getDragboard().getFiles().stream().map(File::getPath).toList();
            event.setDropCompleted(true);
            event.consume();
            taker.accept(paths);
          }
        });
  }
}
