package liaison.ui.period;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.model.Presence.Undated;
import liaison.ui.control.Controls;
import liaison.ui.control.Segmented;

/** The bar at the bottom: period in words, brush, rule for the undated. */
public final class PeriodView extends HBox {

  public PeriodView(PeriodViewModel model, ObjectProperty<Undated> undated, Controls controls) {
    getStyleClass().add("period-bar");
    Label period = new Label();
    period.setId("period-text");
    period.getStyleClass().add("period-text");
    period.textProperty().bind(controls.words().of(model.text()));
    Button reset = controls.button(Text.of("period.reset"), model::reset, "link-button");
    reset.setId("period-reset");
    reset.visibleProperty().bind(model.canReset());
    VBox words = new VBox(controls.label(Text.of("period.title"), "strip-label"), period, reset);
    words.getStyleClass().add("period-words");
    YearBrush brush = new YearBrush(model, controls.words());
    HBox.setHgrow(brush, Priority.ALWAYS);
    Map<Undated, Text> rules = new LinkedHashMap<>();
    rules.put(Undated.KNOWN_BY, Text.of("period.undated.known-by"));
    rules.put(Undated.ALWAYS, Text.of("period.undated.always"));
    rules.put(Undated.HIDE, Text.of("period.undated.hide"));
    VBox rule =
        new VBox(
            controls.label(Text.of("period.undated"), "strip-label"),
            new Segmented<>(controls.words(), undated, rules));
    rule.getStyleClass().add("period-rule");
    getChildren().addAll(words, brush, rule);
  }
}
