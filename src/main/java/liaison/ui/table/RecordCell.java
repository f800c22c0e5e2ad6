package liaison.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One cell on the screen: a text that is made once, and a field while it is edited. */
final class RecordCell extends TableCell<GridLine, GridLine> {

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

  private final RecordTable owner;
  private final int column;
  private final Label spanning = new Label();

  RecordCell(RecordTable owner, int column, boolean isNumber) {
    this.owner = owner;
    this.column = column;
    getStyleClass().add(isNumber ? "number-cell" : "text-cell");
    spanning.getStyleClass().add("group-label");
  }

  @Override
  protected void updateItem(GridLine line, boolean empty) {
    super.updateItem(line, empty);
    boolean isHead = !empty && line != null && line.isHead();
    pseudoClassStateChanged(HEAD, isHead);
    if (empty || line == null) {
      setText("");
      setGraphic(null);
    } else if (isHead && column == 0) {
      spanning.setText(owner.texts().of(line, column));
      setText("");
      setGraphic(spanning);
    } else if (!isEditing()) {
      setGraphic(null);
      setText(owner.texts().of(line, column));
    }
  }

  /** The name of a group runs over the empty cells beside it. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    GridLine line = getItem();
    if (line != null && line.isHead() && column == 0) {
      double width = owner.widthUpToText(line) - getPadding().getLeft() - getPadding().getRight();
      spanning.resizeRelocate(getPadding().getLeft(), 0, Math.max(0, width), getHeight());
    }
  }

  /** All that the cell says. */
  String whole() {
    GridLine line = getItem();
    return line == null ? "" : owner.texts().whole(line, column);
  }

  /** What of it can be read: the text when it fits, else nothing. */
  String fitting() {
    double room = getWidth() - getPadding().getLeft() - getPadding().getRight();
    return ColumnWidths.signs(getText()) <= room ? getText() : "";
  }

  @Override
  public void startEdit() {
    GridLine line = getItem();
    if (line == null || line.isHead() || !owner.isAskedToEdit() || !owner.canType(column)) {
      return;
    }
    super.startEdit();
    if (isEditing()) {
      TextField field = new TextField(owner.typedText(line, column));
      field.getStyleClass().add("cell-field");
      field.setOnAction(event -> commit(field));
      field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, field));
      field
          .focusedProperty()
          .subscribe((before, now) -> {
            if (before && !now && isEditing()) {
              cancelEdit();
            }
          });
      setText("");
      setGraphic(field);
      pseudoClassStateChanged(TYPING, true);
      field.requestFocus();
      field.selectAll();
    }
  }

  private void pressed(KeyEvent event, TextField field) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      cancelEdit();
      owner.focus();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume();
      GridLine line = getItem();
      commit(field);
      owner.editBeside(line, column, event.isShiftDown());
    }
  }

  private void commit(TextField field) {
    GridLine line = getItem();
    String typed = field.getText();
    cancelEdit();
    owner.focus();
    owner.typed(line, column, typed);
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    pseudoClassStateChanged(TYPING, false);
    setGraphic(null);
    GridLine line = getItem();
    setText(line == null ? "" : owner.texts().of(line, column));
  }
}
