package liaison.ui.project;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.state.Explorer;

/** The name of the open project; a click lists what else can be opened. */
public final class ProjectMenu extends HBox {

  private static final double WIDEST = 320;

  private final ProjectsViewModel model;
  private final Controls controls;
  private final MenuButton button = new MenuButton();

  public ProjectMenu(ProjectsViewModel model, Explorer explorer, Controls controls) {
    this.model = model;
    this.controls = controls;
    getStyleClass().add("project-menu");
    button.setId("project-name");
    button.getStyleClass().add("project-name");
    button.textProperty().bind(controls.words().of(explorer.projectName()));
    button.accessibleTextProperty().bind(controls.words().of(Text.of("project.menu")));
    button.accessibleHelpProperty().bind(button.textProperty());
    button.setMinWidth(60);
    button.setMaxWidth(WIDEST);
    button.setOnShowing(event -> model.list());
    Label opening = new Label();
    opening.setId("project-opening");
    opening.getStyleClass().add("project-opening");
    opening
        .textProperty()
        .bind(controls.words().of(model.opening().map(now -> now.orElse(Text.literal("")))));
    opening.visibleProperty().bind(model.opening().map(java.util.Optional::isPresent));
    opening.managedProperty().bind(opening.visibleProperty());
    opening.setMinWidth(0);
    getChildren().addAll(button, opening);
    model.projects().subscribe(this::fill);
    model.current().subscribe(this::fill);
    fill();
  }

  private void fill() {
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    items.add(item(ProjectChoice.SAMPLE, group));
    model
        .current()
        .get()
        .filter(shown -> shown.place() == ProjectChoice.Place.DATA)
        .filter(shown -> !shown.equals(ProjectChoice.SAMPLE))
        .ifPresent(shown -> items.add(item(shown, group)));
    items.add(new SeparatorMenuItem());
    List<ProjectChoice> projects = model.projects().get();
    projects.forEach(choice -> items.add(item(choice, group)));
    if (projects.isEmpty()) {
      MenuItem none = new MenuItem();
      none.textProperty().bind(controls.words().of(Text.of("project.none")));
      none.setDisable(true);
      items.add(none);
    }
    button.getItems().setAll(items);
  }

  private MenuItem item(ProjectChoice choice, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem();
    item.textProperty().bind(controls.words().of(choice.name()));
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(model.current().get().filter(choice::equals).isPresent());
    item.setUserData(choice);
    item.setOnAction(event -> {
      model.open(choice);
      fill();
    });
    return item;
  }
}
