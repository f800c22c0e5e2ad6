package liaison.ui.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import liaison.base.Text;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.state.Explorer;

/** The name of the open project; a click lists what else can be opened and done with projects. */
public final class ProjectMenu extends HBox {

  private static final double WIDEST = 320;
  private static final int LONGEST = 56;
  private static final int MOST = 12;
  private static final List<String> COMMANDS =
      List.of("welcome", "new-project", "import", "rename-project", "delete-project");

  private final ProjectsViewModel model;
  private final Controls controls;
  private final Commands commands;
  private final MenuButton button = new MenuButton();

  public ProjectMenu(
      ProjectsViewModel model, Explorer explorer, Controls controls, Commands commands) {
    this.model = model;
    this.controls = controls;
    this.commands = commands;
    getStyleClass().add("project-menu");
    button.setId("project-name");
    button.getStyleClass().addAll("quiet-menu", "project-name");
    button.textProperty().bind(controls.words().of(explorer.projectName()));
    button.accessibleTextProperty().bind(controls.words().of(Text.of("project.menu")));
    button.accessibleHelpProperty().bind(button.textProperty());
    Tooltip tip = new Tooltip();
    tip.setWrapText(true);
    tip.setMaxWidth(2 * WIDEST);
    tip.textProperty().bind(button.textProperty());
    button.setTooltip(tip);
    button.setMinWidth(60);
    button.setMaxWidth(WIDEST);
    button.setOnShowing(event -> model.list());
    Label opening = new Label();
    opening.setId("project-opening");
    opening.getStyleClass().add("project-opening");
    opening
        .textProperty()
        .bind(controls.words().of(model.opening().map(now -> now.orElse(Text.literal("")))));
    opening.visibleProperty().bind(model.opening().map(Optional::isPresent));
    opening.managedProperty().bind(opening.visibleProperty());
    opening.setMinWidth(0);
    getChildren().addAll(button, opening);
    model.known().subscribe(this::fill);
    model.current().subscribe(this::fill);
    fill();
  }

  private void fill() {
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    offered().forEach(choice -> items.add(item(choice, group)));
    if (model.known().get().isEmpty()) {
      MenuItem none = new MenuItem();
      none.textProperty().bind(controls.words().of(Text.of("project.none")));
      none.setDisable(true);
      items.add(none);
    }
    items.add(new SeparatorMenuItem());
    COMMANDS.forEach(id -> commands.find(id).ifPresent(command -> items.add(item(command))));
    button.getItems().setAll(items);
  }

  /** The sample, what is shown, and the projects that were open last. */
  private Set<ProjectChoice> offered() {
    Set<ProjectChoice> offered = new LinkedHashSet<>();
    offered.add(ProjectChoice.SAMPLE);
    model.current().get().ifPresent(offered::add);
    model.known().get().stream()
        .sorted(Comparator.comparing((KnownProject known) -> known.visit().opened()).reversed())
        .limit(MOST)
        .map(KnownProject::choice)
        .forEach(offered::add);
    return offered;
  }

  /** A menu is no wider than an endless name. */
  private static String fitting(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST - 1).strip() + "…" : name;
  }

  private MenuItem item(ProjectChoice choice, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem();
    item.textProperty().bind(controls.words().of(choice.name()).map(ProjectMenu::fitting));
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

  private MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(controls.words().of(command.name()));
    item.setMnemonicParsing(false);
    command.enabled().addListener((value, before, now) -> item.setDisable(!now));
    item.setDisable(!command.enabled().get());
    item.setOnAction(event -> command.run());
    return item;
  }
}
