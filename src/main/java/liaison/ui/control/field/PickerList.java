package liaison.ui.control.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** The list that hangs from a picker. */
final class PickerList extends VBox {

  /** Rows that are seen at once. */
  static final int ROWS = 8;

  private static final double ROW = 32;
  private static final double EDGE = 10;

  /**
   * A row: a choice, or what would make one.
   *
   * @param creating the sentence that offers to make one
   */
  record Item(Choice choice, Optional<Text> creating) {

    static Item creating(String typed) {
      Text offer = Text.of("field.picker.create", typed);
      return new Item(new Choice("", typed, ""), Optional.of(offer));
    }

    boolean isNew() {
      return creating.isPresent();
    }
  }

  private final ListView<Item> rows = new ListView<>();
  private final Label none;

  PickerList(Controls controls, Consumer<Item> taken) {
    this.none = controls.label(Text.of("field.picker.none"), "picker-none");
    getStyleClass().add("picker-list");
    none.managedProperty().bind(none.visibleProperty());
    rows.managedProperty().bind(rows.visibleProperty());
    rows.setFocusTraversable(false);
    rows.setFixedCellSize(ROW);
    rows.setCellFactory(view -> new Cell(controls, taken));
    getChildren().addAll(none, rows);
  }

  /** Shows other rows; the first is marked when the user has typed something. */
  void show(List<Item> items, boolean markFirst) {
    rows.getItems().setAll(items);
    none.setVisible(items.isEmpty());
    rows.setVisible(!items.isEmpty());
    double height = items.isEmpty() ? ROW : Math.min(ROWS, items.size()) * ROW;
    rows.setPrefHeight(height);
    setPrefHeight(height + EDGE);
    if (markFirst && !items.isEmpty()) {
      rows.getSelectionModel().select(0);
      rows.scrollTo(0);
    } else {
      rows.getSelectionModel().clearSelection();
    }
  }

  void move(int step) {
    int last = rows.getItems().size() - 1;
    int now = rows.getSelectionModel().getSelectedIndex();
    int next = now < 0 && step < 0 ? last : Math.clamp((long) now + step, 0, Math.max(0, last));
    rows.getSelectionModel().select(next);
    rows.scrollTo(Math.max(0, next - ROWS / 2));
  }

  Optional<Item> marked() {
    return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
  }

  private static final class Cell extends ListCell<Item> {

    private final Controls controls;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox(name, Controls.spring(), detail);

    Cell(Controls controls, Consumer<Item> taken) {
      this.controls = controls;
      getStyleClass().add("picker-row");
      row.getStyleClass().add("picker-line");
      detail.getStyleClass().add("picker-detail");
      HBox.setHgrow(name, Priority.SOMETIMES);
      name.setMinWidth(0);
      detail.setMinWidth(0);
      setPrefWidth(0);
      setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(taken));
    }

    @Override
    protected void updateItem(@org.jspecify.annotations.Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      name.textProperty().unbind();
      if (item == null || empty) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      name.setText(item.choice().name());
      item.creating().ifPresent(offer -> name.textProperty().bind(controls.words().of(offer)));
      detail.setText(item.choice().detail());
      name.getStyleClass().remove("picker-new");
      if (item.isNew()) {
        name.getStyleClass().add("picker-new");
      }
      setAccessibleText(name.getText() + " " + detail.getText());
      setGraphic(row);
    }
  }
}
