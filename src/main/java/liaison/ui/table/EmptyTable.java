package liaison.ui.table;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.state.Editing;

/** What is said where no row is: that the filter hides all, or how the first comes in. */
final class EmptyTable extends VBox {

  private final TableViewModel model;

  EmptyTable(TableViewModel model, TableActions actions, Controls controls, Editing editing) {
    this.model = model;
    getStyleClass().add("table-empty");
    setAlignment(Pos.CENTER);
    Label what = new Label();
    what.setWrapText(true);
    what.setMaxWidth(420);
    what.getStyleClass().add("table-empty-text");
    what.textProperty()
        .bind(
            controls
                .words()
                .of(Bindings.createObjectBinding(this::sentence, model.shown(), model.shape())));
    Button clear =
        controls.button(Text.of("table.empty.clear"), model::clearFilter, "accent-button");
    clear.setId("table-empty-clear");
    Button create = controls.button(Text.of("command.table.new"), actions::create, "accent-button");
    create.setId("table-empty-new");
    shown(clear, () -> isMade() && hasRecords());
    shown(create, () -> isMade() && !hasRecords() && editing.canEdit().get());
    getChildren().addAll(what, clear, create);
  }

  private void shown(Button button, java.util.concurrent.Callable<Boolean> holds) {
    button.visibleProperty().bind(Bindings.createBooleanBinding(holds, model.shown()));
    button.managedProperty().bind(button.visibleProperty());
  }

  private boolean isMade() {
    return model.shown().get().isPresent();
  }

  private boolean hasRecords() {
    return model.shown().get().filter(table -> table.grid().total() > 0).isPresent();
  }

  private Text sentence() {
    Text table = Text.of(model.table().labelKey());
    return !isMade()
        ? Text.literal("")
        : Text.of(hasRecords() ? "table.empty.filtered" : "table.empty.none", table);
  }
}
