package liaison.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.model.filter.Condition;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;

/** The conditions that no facet shows, each as a sentence with a cross that takes it out. */
final class FurtherView extends VBox {

  private final FilterViewModel model;
  private final Controls controls;

  FurtherView(FilterViewModel model, Controls controls) {
    this.model = model;
    this.controls = controls;
    setId("filter-further");
    getStyleClass().add("filter-further");
    model.sentence().subscribe(any -> show());
  }

  private void show() {
    getChildren().setAll(model.further().stream().map(this::row).toList());
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private HBox row(Condition condition) {
    String sentence = model.sentence(condition);
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("further-text");
    HBox.setHgrow(label, Priority.ALWAYS);
    Button remove =
        controls.icon(
            Icons.CLOSE,
            Text.of("filter.further.remove", sentence),
            () -> model.remove(condition),
            "facet-clear");
    HBox row = new HBox(label, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("further-row");
    return row;
  }
}
