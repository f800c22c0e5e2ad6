package liaison.ui.inspector;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.ui.control.Controls;
import liaison.ui.inspector.sheet.Item.Link;

/** Another record as a line; what makes the line, such as a role, is edited in it by F2. */
final class LinkLine extends VBox implements ValuePlace {

  private final Link link;
  private final SheetPane pane;
  private final VBox words = new VBox();

  LinkLine(Link link, SheetPane pane) {
    this.link = link;
    this.pane = pane;
    Controls controls = pane.controls();
    Label title = Lines.text(link.title(), "link-title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title);
    head.getStyleClass().add("link-head");
    head.getChildren().addAll(Lines.mark(link.proof(), controls));
    getChildren().addAll(head, words);
    String detail =
        link.detail().isEmpty() || link.note().isEmpty()
            ? link.detail() + link.note()
            : link.detail() + " · " + link.note();
    if (!detail.isEmpty()) {
      words.getChildren().add(Lines.text(detail, "link-detail"));
    }
    if (!link.life().isEmpty()) {
      words.getChildren().add(Lines.text(link.life(), "link-life"));
    }
    getStyleClass().add("link-row");
    Lines.place(
        this, link.row().isEmpty() ? "link " + link.id() : "row " + link.row().getFirst().record());
    setAccessibleRole(AccessibleRole.HYPERLINK);
    String said = Lines.spoken(Lines.spoken(link.title(), detail), link.life());
    setAccessibleText(Lines.spoken(said, Lines.evidence(link.proof(), controls)));
    Lines.onPress(this, () -> pane.model().follow(link.id()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public Pane words() {
    return words;
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void edited(boolean isOpen) {
    setFocusTraversable(!isOpen);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F2 && equals(event.getTarget()) && !link.row().isEmpty()) {
      event.consume();
      pane.inPlace().open(link.row().getFirst(), this);
    }
  }
}
