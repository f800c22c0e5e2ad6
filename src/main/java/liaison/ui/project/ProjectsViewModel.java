package liaison.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import liaison.app.settings.Session;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.edit.Edit;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.task.Job;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;
import liaison.ui.task.Work;

/** Which projects there are, which is open, and the commands that change it. */
public final class ProjectsViewModel implements AutoCloseable {

  private static final Slot OPEN = Slot.store("open");
  private static final Slot LIST = Slot.work("projects");
  private static final Slot CHANGE = Slot.store("project");

  private final Explorer explorer;
  private final Editing editing;
  private final Jobs jobs;
  private final ProjectDoor door;
  private final Held held;
  private final SessionKeeper sessions;
  private final Consumer<Text> messages;
  private final ReadOnlyObjectWrapper<List<KnownProject>> known =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<ProjectChoice>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> opening =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final BooleanProperty welcome = new SimpleBooleanProperty();
  private Optional<Job<ProjectDoor.Opened>> openJob = Optional.empty();

  /**
   * @param messages takes what went wrong, in words
   */
  public ProjectsViewModel(
      Explorer explorer,
      Editing editing,
      Jobs jobs,
      ProjectDoor door,
      SessionKeeper sessions,
      Consumer<Text> messages) {
    this.explorer = explorer;
    this.editing = editing;
    this.jobs = jobs;
    this.door = door;
    this.held = new Held(door);
    this.sessions = sessions;
    this.messages = messages;
    sessions.watch(door);
  }

  /** The projects of the library, as they were listed last, by name. */
  public ReadOnlyObjectProperty<List<KnownProject>> known() {
    return known.getReadOnlyProperty();
  }

  /** What is shown; empty before anything is. */
  public ReadOnlyObjectProperty<Optional<ProjectChoice>> current() {
    return current.getReadOnlyProperty();
  }

  /** What is being opened, in words. */
  public ReadOnlyObjectProperty<Optional<Text>> opening() {
    return opening.getReadOnlyProperty();
  }

  /** How much of the opening is done, 0 to 1; -1 while nobody knows. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** Why the last thing asked could not be done; empty after the next that could. */
  public ReadOnlyObjectProperty<Optional<Text>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** Whether the page of projects is shown instead of the project. */
  public BooleanProperty welcome() {
    return welcome;
  }

  /** Lists the library's projects again. */
  public void list() {
    jobs.run(LIST, Text.of("project.job"), progress -> door.projects())
        .onDone(this::listed)
        .onFailed(this::failed);
  }

  /** Opens something else; what is shown stays until that is ready, and when it cannot be. */
  public void open(ProjectChoice choice) {
    failure.set(Optional.empty());
    if (current.get().filter(choice::equals).isPresent()) {
      cancelOpening();
      welcome.set(false);
      return;
    }
    opening(Text.of("shell.opening", choice.name()), progress -> held.open(choice, progress));
  }

  /** Opens the project that was open last, else shows the page of projects. */
  public void openLast(String name) {
    welcome.set(true);
    list();
    if (!name.isEmpty()) {
      open(ProjectChoice.project(name));
    }
  }

  /** Whether something is a project of the library, and not records that are only looked at. */
  boolean isInLibrary(Optional<ProjectChoice> choice) {
    return choice
        .filter(what ->
            what.place() == ProjectChoice.Place.LIBRARY
                || what.equals(ProjectChoice.SAMPLE) && editing.canEdit().get())
        .isPresent();
  }

  /** The name of the open project of the library; empty when none is open. */
  public Optional<String> projectName() {
    return current.get().filter(any -> isInLibrary(current.get())).map(ProjectChoice::projectName);
  }

  /** Says that a project of this name is there already. */
  public Optional<Text> takenName(String name) {
    return known.get().stream()
        .filter(project -> project.choice().projectName().equals(name))
        .findFirst()
        .map(project -> Text.of("store.project.exists", name));
  }

  /** When a project was open last, as it was listed. */
  Session.Visit visit(ProjectChoice choice) {
    return known.get().stream()
        .filter(project -> project.choice().equals(choice))
        .map(KnownProject::visit)
        .findFirst()
        .orElse(Session.Visit.NEVER);
  }

  /**
   * Makes a project and opens it.
   *
   * @param first what it starts with, empty for nothing
   */
  public Job<ProjectDoor.Opened> create(String name, Optional<Edit> first) {
    failure.set(Optional.empty());
    return opening(
        Text.of("project.creating", name), progress -> held.create(name, first, progress));
  }

  /** Opens the project again that is open; what could not be kept is not in it. */
  public void reopen() {
    current
        .get()
        .ifPresent(choice ->
            opening(
                Text.of("shell.opening", choice.name()),
                progress -> held.reopen(choice, progress)));
  }

  private Job<ProjectDoor.Opened> opening(Text title, Work<ProjectDoor.Opened> work) {
    openJob.ifPresent(Job::cancel);
    progress.set(-1);
    opening.set(Optional.of(title));
    sessions.keepSoon(door);
    Job<ProjectDoor.Opened> job = jobs.run(OPEN, title, work);
    openJob = Optional.of(job);
    return job.onStep(progress::set)
        .onDone(this::show)
        .onFailed(reason -> {
          opening.set(Optional.empty());
          failed(reason);
        });
  }

  /** Gives up opening; what is shown stays. */
  public void cancelOpening() {
    openJob.ifPresent(Job::cancel);
    openJob = Optional.empty();
    opening.set(Optional.empty());
  }

  /** Calls a project by another name. */
  public Job<ProjectChoice> rename(ProjectChoice choice, String next) {
    failure.set(Optional.empty());
    return jobs.run(CHANGE, Text.of("project.renaming"), progress -> held.rename(choice, next))
        .onDone(called -> {
          sessions.renamed(choice, called);
          if (current.get().filter(choice::equals).isPresent()) {
            current.set(Optional.of(called));
            explorer.projectName().set(called.name());
          }
          list();
        })
        .onFailed(this::failed);
  }

  /** Removes a project with all it holds. */
  public void delete(ProjectChoice choice) {
    failure.set(Optional.empty());
    boolean isShown = current.get().filter(choice::equals).isPresent();
    if (isShown) {
      sessions.forget();
      editing.attach(Optional.empty());
    }
    jobs.run(
            CHANGE,
            Text.of("project.deleting"),
            progress -> {
              held.delete(choice);
              return true;
            })
        .onDone(done -> {
          if (isShown) {
            showNothing();
          }
          list();
        })
        .onFailed(this::failed);
  }

  /** Takes a project out of the recent ones; it stays in the library. */
  public void unlist(ProjectChoice choice) {
    jobs.run(
            CHANGE,
            Text.of("project.session"),
            progress -> {
              door.list(choice, false);
              return true;
            })
        .onDone(done -> list())
        .onFailed(this::failed);
  }

  private void failed(Text reason) {
    failure.set(Optional.of(reason));
    messages.accept(reason);
  }

  /** A menu that is open is rebuilt only when there is something new to show. */
  private void listed(List<KnownProject> next) {
    if (!next.equals(known.get())) {
      known.set(next);
    }
  }

  private void show(ProjectDoor.Opened opened) {
    sessions.forget();
    explorer.open(opened.choice().name(), opened.data());
    editing.attach(opened.edits());
    sessions.opened(opened);
    opening.set(Optional.empty());
    current.set(Optional.of(opened.choice()));
    welcome.set(false);
    sessions.keepSoon(door);
  }

  private void showNothing() {
    current.set(Optional.empty());
    welcome.set(true);
    explorer.open(Text.of("shell.product"), Dataset.empty(explorer.dataset().get().vocabulary()));
  }

  /** Keeps how the open project was left and lets go of it. */
  @Override
  public void close() {
    cancelOpening();
    sessions.keepNow(door);
    sessions.forget();
    held.close();
  }
}
