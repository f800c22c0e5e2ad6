package liaison.ui.project;

import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.state.Explorer;

/** The page of projects in the window, and the cards that belong to it. */
public final class ProjectPages {

  /** Groups of commands that mean something while no project is seen. */
  private static final Set<String> GROUPS = Set.of("project", "help");

  private static final Set<String> COMMANDS = Set.of("language", "theme", "palette");

  private final ProjectsViewModel model;
  private final WelcomePage page;
  private final ProjectCards cards;
  private final Layers layers;

  public ProjectPages(
      ProjectsViewModel model,
      Explorer explorer,
      Controls controls,
      Commands commands,
      Layers layers) {
    this.model = model;
    this.layers = layers;
    this.cards = new ProjectCards(model, controls, layers);
    this.page = new WelcomePage(model, cards, explorer, controls, commands);
    page.visibleProperty().bind(model.welcome());
    layers.addPage(page);
    commands.limit(command ->
        !model.welcome().get()
            || GROUPS.contains(command.group())
            || COMMANDS.contains(command.id()));
    model.welcome().subscribe(this::focus);
  }

  private void focus(boolean isShown) {
    if (isShown && layers.getScene() != null) {
      page.firstFocus().requestFocus();
      page.focusWhenListed();
    }
  }

  /** Shows the page. */
  public void show() {
    model.list();
    model.welcome().set(true);
  }

  /** Shows the page and asks for the name of a new project. */
  public void showNew() {
    show();
    page.askName();
  }

  /** Asks for another name for the open project. */
  public void rename() {
    shown().ifPresent(cards::rename);
  }

  /** Asks whether the open project shall go. */
  public void delete() {
    shown().ifPresent(cards::delete);
  }

  private Optional<ProjectChoice> shown() {
    return model.current().get();
  }

  /** Whether what is open is a project of the library. */
  public ObservableBooleanValue isInLibrary() {
    return Bindings.createBooleanBinding(
        () -> model.isInLibrary(model.current().get()), model.current());
  }
}
