package liaison.ui.inspector;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.control.Segmented;

/** Says that the pictures are narrowed to somebody's surroundings, how far, and ends it. */
final class FocusBar extends VBox {

  FocusBar(Focusing focusing, Controls controls) {
    getStyleClass().add("focus-bar");
    setId("focus-bar");
    Label words = new Label();
    words.textProperty().bind(controls.words().of(focusing.words()));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button clear = controls.icon(Icons.CLOSE, Text.of("inspector.focus.clear"), focusing::clear);
    clear.setId("focus-clear");
    HBox head = new HBox(words, clear);
    head.getStyleClass().add("focus-head");
    Map<Integer, Text> reach = new LinkedHashMap<>();
    for (int hops = 1; hops <= 3; hops++) {
      reach.put(hops, Text.of("inspector.focus.hops", hops));
    }
    Segmented<Integer> steps = new Segmented<>(controls.words(), focusing.hops(), reach);
    steps.setMaxWidth(USE_PREF_SIZE);
    getChildren().addAll(head, steps);
    visibleProperty().bind(focusing.isOn());
    managedProperty().bind(visibleProperty());
  }
}
