package liaison.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import liaison.base.Text;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/** Which projects there are, which is open, and the commands that change it. */
public final class ProjectsViewModel implements AutoCloseable {

  private static final Slot OPEN = Slot.work("open");
  private static final Slot LIST = Slot.work("projects");

  private final Explorer explorer;
  private final Editing editing;
  private final Jobs jobs;
  private final ProjectDoor door;
  private final Held held;
  private final Consumer<Text> messages;
  private final ReadOnlyObjectWrapper<List<ProjectChoice>> projects =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<ProjectChoice>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> opening =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param messages takes what went wrong, in words
   */
  public ProjectsViewModel(
      Explorer explorer, Editing editing, Jobs jobs, ProjectDoor door, Consumer<Text> messages) {
    this.explorer = explorer;
    this.editing = editing;
    this.jobs = jobs;
    this.door = door;
    this.held = new Held(door);
    this.messages = messages;
  }

  /** The projects of the library, as they were listed last. */
  public ReadOnlyObjectProperty<List<ProjectChoice>> projects() {
    return projects.getReadOnlyProperty();
  }

  /** What is shown; empty before anything is. */
  public ReadOnlyObjectProperty<Optional<ProjectChoice>> current() {
    return current.getReadOnlyProperty();
  }

  /** What is being opened, in words. */
  public ReadOnlyObjectProperty<Optional<Text>> opening() {
    return opening.getReadOnlyProperty();
  }

  /** Lists the library's projects again. */
  public void list() {
    jobs.run(LIST, Text.of("project.job"), progress -> door.projects())
        .onDone(names -> listed(names.stream().map(ProjectChoice::project).toList()))
        .onFailed(messages);
  }

  /** Opens something else; what is shown stays until that is ready, and when it cannot be. */
  public void open(ProjectChoice choice) {
    if (current.get().filter(choice::equals).isPresent()) {
      jobs.cancel(OPEN);
      opening.set(Optional.empty());
      return;
    }
    Text title = Text.of("shell.opening", choice.name());
    opening.set(Optional.of(title));
    jobs.run(OPEN, title, progress -> held.open(choice, progress))
        .onDone(this::show)
        .onFailed(reason -> {
          opening.set(Optional.empty());
          messages.accept(reason);
        });
  }

  /** A menu that is open is rebuilt only when there is something new to show. */
  private void listed(List<ProjectChoice> next) {
    if (!next.equals(projects.get())) {
      projects.set(next);
    }
  }

  private void show(ProjectDoor.Opened opened) {
    opening.set(Optional.empty());
    current.set(Optional.of(opened.choice()));
    explorer.open(opened.choice().name(), opened.data());
    editing.attach(opened.edits());
  }

  /** Lets go of the open project. */
  @Override
  public void close() {
    jobs.cancel(OPEN);
    held.close();
  }
}
