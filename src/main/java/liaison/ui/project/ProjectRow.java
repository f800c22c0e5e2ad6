package liaison.ui.project;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.app.settings.Session;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.control.Tips;
import liaison.ui.state.TimeWords;

/** A project in the list: a click opens it, the menu at its end renames or removes it. */
final class ProjectRow extends HBox {

  private final ProjectsViewModel model;
  private final ProjectCards cards;
  private final Controls controls;
  private final ProjectChoice choice;
  private final Button open = new Button();

  ProjectRow(ProjectsViewModel model, ProjectCards cards, Controls controls, KnownProject known) {
    this.model = model;
    this.cards = cards;
    this.controls = controls;
    this.choice = known.choice();
    getStyleClass().add("project-row");
    Label name = controls.label(choice.name(), "project-row-name");
    Tips.whenCut(name);
    Text words = detail(known.visit());
    Label detail = controls.label(words, "project-row-detail");
    open.setGraphic(new VBox(name, detail));
    open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    open.getStyleClass().add("start-button");
    open.accessibleTextProperty()
        .bind(controls.words().of(Text.of("start.row", choice.name(), words)));
    open.setMaxWidth(Double.MAX_VALUE);
    open.setMinWidth(0);
    open.setOnAction(event -> model.open(choice));
    open.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.F2) {
        cards.rename(choice);
        event.consume();
      } else if (event.getCode() == KeyCode.DELETE) {
        cards.delete(choice);
        event.consume();
      }
    });
    HBox.setHgrow(open, Priority.ALWAYS);
    MenuButton more = new MenuButton("", Icons.MORE.node());
    more.getStyleClass().add("icon-menu");
    more.accessibleTextProperty()
        .bind(controls.words().of(Text.of("start.row.more", choice.name())));
    more.getItems().setAll(items(known.visit()));
    ContextMenu context = new ContextMenu();
    context.getItems().setAll(items(known.visit()));
    open.setContextMenu(context);
    getChildren().addAll(open, more);
  }

  /** The button that opens the project. */
  Button button() {
    return open;
  }

  private List<MenuItem> items(Session.Visit visit) {
    MenuItem unlist = item(Text.of("start.row.unlist"), () -> model.unlist(choice));
    unlist.setDisable(!visit.isKnown() || !visit.isListed());
    return List.of(
        item(Text.of("start.row.open"), () -> model.open(choice)),
        item(Text.of("start.row.rename"), () -> cards.rename(choice)),
        unlist,
        item(Text.of("start.row.delete"), () -> cards.delete(choice)));
  }

  private MenuItem item(Text words, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(controls.words().of(words));
    item.setOnAction(event -> action.run());
    return item;
  }

  private static Text detail(Session.Visit visit) {
    return visit.isKnown()
        ? Text.of(
            "start.row.detail",
            TimeWords.of(visit.opened()),
            Text.of("project.organisations", visit.organisations()),
            Text.of("project.collaborations", visit.collaborations()))
        : Text.of("start.row.never");
  }
}
