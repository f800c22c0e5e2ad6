package liaison.ui.inspector;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.inspector.sheet.Sheet;

/** The panel that shows what is known about the selection. */
public final class InspectorView extends VBox {

  private static final double MARGIN = 8;

  private final SheetPane body;
  private final ScrollPane scroll;

  public InspectorView(InspectorViewModel model, Controls controls) {
    this.body = new SheetPane(model, controls);
    this.scroll = new ScrollPane(body);
    getStyleClass().addAll("panel", "inspector");
    setId("inspector");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setId("inspector-scroll");
    scroll.setFocusTraversable(false);
    scroll.accessibleTextProperty().bind(controls.words().of(Text.of("inspector.title")));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label failure = new Label();
    failure.getStyleClass().add("failure");
    failure.setWrapText(true);
    model
        .failure()
        .subscribe(reason -> failure.setText(reason.map(controls.words()::now).orElse("")));
    failure.visibleProperty().bind(failure.textProperty().isNotEmpty());
    failure.managedProperty().bind(failure.visibleProperty());
    getChildren().addAll(new FocusBar(model.focusing(), controls), failure, scroll);
    model.sheet().subscribe(this::show);
    model.canEdit().subscribe((before, now) -> show(model.sheet().get()));
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene.focusOwnerProperty().subscribe(this::follow);
          }
        });
  }

  /** Gives the focus to the first line of the sheet. */
  public void focusContent() {
    body.focusFirst();
  }

  private void show(Optional<Sheet> sheet) {
    sheet.ifPresent(now -> {
      if (body.show(now)) {
        scroll.setVvalue(0);
      }
    });
  }

  /** Keeps the line that has the focus in sight. */
  private void follow(@org.jspecify.annotations.Nullable Node owner) {
    if (owner == null) {
      return;
    }
    body.focusMoved();
    if (!isInBody(owner)) {
      return;
    }
    Bounds line = body.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
    double height = scroll.getViewportBounds().getHeight();
    double range = body.getHeight() - height;
    if (range <= 0) {
      return;
    }
    double top = scroll.getVvalue() * range;
    if (line.getMinY() - MARGIN < top) {
      scroll.setVvalue(Math.max(0, (line.getMinY() - MARGIN) / range));
    } else if (line.getMaxY() + MARGIN > top + height) {
      scroll.setVvalue(Math.min(1, (line.getMaxY() + MARGIN - height) / range));
    }
  }

  private boolean isInBody(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == body) {
        return true;
      }
    }
    return false;
  }
}
