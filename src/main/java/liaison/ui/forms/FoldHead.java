package liaison.ui.forms;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** The heading of a part of a form; it opens and closes the part. */
final class FoldHead extends ToggleButton {

  FoldHead(Text title, boolean isOpen, Controls controls) {
    getStyleClass().add("fold-head");
    textProperty().bind(controls.words().of(title));
    Region sign = new Region();
    sign.getStyleClass().add("fold-sign");
    StackPane place = new StackPane(sign);
    place.getStyleClass().add("fold-place");
    setGraphic(place);
    setSelected(isOpen);
  }
}
