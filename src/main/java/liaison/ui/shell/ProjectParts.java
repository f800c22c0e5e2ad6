package liaison.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import liaison.app.CodeLists;
import liaison.base.Text;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.importing.ImportCard;
import liaison.ui.importing.ImportDoors;
import liaison.ui.importing.ImportViewModel;
import liaison.ui.project.ProjectChoice;
import liaison.ui.project.ProjectDoor;
import liaison.ui.project.ProjectMenu;
import liaison.ui.project.ProjectPages;
import liaison.ui.project.ProjectsViewModel;
import liaison.ui.project.ReadOnlyStrip;
import liaison.ui.project.SessionKeeper;
import liaison.ui.state.Trail;

/** What the window has for projects: page, menu, strip and commands. */
final class ProjectParts {

  private static final Duration A_LITTLE_WHILE = Duration.seconds(2);

  private final ProjectsViewModel model;
  private final ProjectMenu menu;
  private final ReadOnlyStrip strip;
  private final ImportCard card;

  ProjectParts(
      ViewParts parts, Trail trail, ProjectDoor door, Controls controls, Consumer<Text> tell) {
    PauseTransition pause = new PauseTransition(A_LITTLE_WHILE);
    SessionKeeper sessions =
        new SessionKeeper(
            parts.explorer(),
            trail,
            parts.jobs(),
            Views.ALL.stream().map(Views.Entry::kind).toList(),
            task -> {
              pause.setOnFinished(event -> task.run());
              pause.playFromStart();
            });
    this.model =
        new ProjectsViewModel(
            parts.explorer(), parts.editing(), parts.jobs(), door, sessions, tell);
    this.card =
        new ImportCard(
            new ImportViewModel(
                parts.explorer(),
                parts.editing(),
                parts.jobs(),
                new ImportDoors(door::read, model::create, model::takenName, CodeLists::load)),
            controls,
            parts.layers(),
            parts.tools().open());
    Commands commands = parts.commands();
    ProjectPages pages =
        new ProjectPages(model, parts.explorer(), controls, commands, parts.layers());
    commands.add(
        Command.of("welcome", "project", pages::show).withKey("Shortcut+O"),
        Command.of("new-project", "project", pages::showNew).withKey("Shortcut+Shift+N"),
        Command.of("sample", "project", () -> model.open(ProjectChoice.SAMPLE)),
        Command.of("import", "project", card::open).withKey("Shortcut+I"),
        Command.of("rename-project", "project", pages::rename).enabledWhen(pages.isInLibrary()),
        Command.of("delete-project", "project", pages::delete).enabledWhen(pages.isInLibrary()));
    this.menu = new ProjectMenu(model, parts.explorer(), controls, commands);
    this.strip =
        new ReadOnlyStrip(
            model, parts.editing(), controls, shown -> card.read(List.of(shown.key())));
  }

  ProjectsViewModel model() {
    return model;
  }

  ImportCard card() {
    return card;
  }

  Region menu() {
    return menu;
  }

  Region strip() {
    return strip;
  }
}
