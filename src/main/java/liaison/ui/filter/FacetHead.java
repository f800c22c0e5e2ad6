package liaison.ui.filter;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.model.filter.Filter.Key;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.control.Tips;

/** The head of a facet: its name, what is chosen in it, and a cross that chooses nothing again. */
final class FacetHead extends HBox {

  FacetHead(FilterViewModel model, Key key, Text title, Controls controls) {
    getStyleClass().add("facet-head");
    setAlignment(Pos.CENTER_LEFT);
    StringBinding chosen =
        Bindings.createStringBinding(
            () -> model.chosen(key), model.text(), model.rows(key), controls.words().of(title));
    Button fold = fold(model, key, title, chosen, controls);
    Button clear =
        controls.icon(
            Icons.CLOSE,
            Text.of("filter.facet.clear", title),
            () -> {
              model.clear(key);
              fold.requestFocus();
            },
            "facet-clear");
    clear.setId("facet-clear-" + key.code());
    clear.visibleProperty().bind(chosen.isNotEmpty());
    clear.managedProperty().bind(clear.visibleProperty());
    getChildren().addAll(fold, clear);
  }

  private static Button fold(
      FilterViewModel model, Key key, Text title, StringBinding chosen, Controls controls) {
    Node folded = Icons.UNFOLD.node();
    Node unfolded = Icons.FOLD.node();
    Label name = controls.label(title, "facet-title");
    Label summary = new Label();
    summary.setId("facet-chosen-" + key.code());
    summary.getStyleClass().add("facet-chosen");
    summary.setTextOverrun(OverrunStyle.ELLIPSIS);
    summary.textProperty().bind(chosen);
    Tips.whenCut(summary);
    summary.visibleProperty().bind(chosen.isNotEmpty());
    summary.managedProperty().bind(summary.visibleProperty());
    HBox top = new HBox(folded, unfolded, name);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("facet-head-line");
    Button fold = new Button("", new VBox(top, summary));
    fold.setId("facet-head-" + key.code());
    fold.getStyleClass().add("facet-fold");
    fold.setMaxWidth(Double.MAX_VALUE);
    fold.setMinWidth(0);
    HBox.setHgrow(fold, Priority.ALWAYS);
    fold.setOnAction(event -> model.open(key).set(!model.open(key).get()));
    for (Node icon : new Node[] {folded, unfolded}) {
      icon.managedProperty().bind(icon.visibleProperty());
    }
    unfolded.visibleProperty().bind(model.open(key));
    folded.visibleProperty().bind(model.open(key).not());
    fold.accessibleTextProperty()
        .bind(
            controls
                .words()
                .of(
                    Bindings.createObjectBinding(
                        () ->
                            Text.of(
                                model.open(key).get()
                                    ? "filter.facet.spoken.open"
                                    : "filter.facet.spoken.folded",
                                title),
                        model.open(key))));
    return fold;
  }
}
