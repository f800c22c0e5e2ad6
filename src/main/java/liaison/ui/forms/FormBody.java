package liaison.ui.forms;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.field.Field;

/** The body of a form: lines of fields that scroll to where the focus is. */
final class FormBody extends ScrollPane {

  private static final double WIDTH = 720;
  private static final double AIR = 16;

  private final VBox lines = new VBox();

  FormBody() {
    lines.getStyleClass().addAll("card-body", "form-body");
    setContent(lines);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setPrefWidth(WIDTH);
    setMinHeight(120);
    getStyleClass().addAll("edge-to-edge", "card-scroll");
    sceneProperty()
        .subscribe((before, now) -> {
          if (now != null) {
            now.focusOwnerProperty().subscribe((old, owner) -> follow(owner));
          }
        });
  }

  VBox lines() {
    return lines;
  }

  /** Fields beside each other, all of one width. */
  static GridPane line(Region... fields) {
    GridPane line = new GridPane();
    line.getStyleClass().add("form-line");
    for (int at = 0; at < fields.length; at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / fields.length);
      column.setHgrow(Priority.ALWAYS);
      line.getColumnConstraints().add(column);
      fields[at].setMinWidth(0);
      line.add(fields[at], at, 0);
    }
    return line;
  }

  /** A part with a heading that opens and closes. */
  static VBox foldable(Text title, VBox inside, boolean isOpen, Controls controls) {
    FoldHead head = new FoldHead(title, isOpen, controls);
    inside.getStyleClass().add("form-section-lines");
    inside.visibleProperty().bind(head.selectedProperty());
    inside.managedProperty().bind(head.selectedProperty());
    VBox section = new VBox(head, inside);
    section.getStyleClass().add("form-section");
    return section;
  }

  private void follow(@org.jspecify.annotations.Nullable Node owner) {
    if (owner == null || !isInside(owner)) {
      return;
    }
    Node shown = owner;
    while (!(shown instanceof Field) && !lines.equals(shown.getParent())) {
      shown = shown.getParent();
    }
    Bounds at = lines.sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
    double room = getViewportBounds().getHeight();
    double spare = lines.getHeight() - room;
    if (spare <= 0) {
      return;
    }
    double top = getVvalue() * spare;
    if (at.getMinY() - AIR < top) {
      setVvalue(Math.max(0, (at.getMinY() - AIR) / spare));
    } else if (at.getMaxY() + AIR > top + room) {
      setVvalue(Math.min(1, (at.getMaxY() + AIR - room) / spare));
    }
  }

  private boolean isInside(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at.equals(lines)) {
        return true;
      }
    }
    return false;
  }
}
