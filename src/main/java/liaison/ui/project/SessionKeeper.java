package liaison.ui.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import liaison.app.picture.ViewKind;
import liaison.app.settings.Session;
import liaison.base.AppException;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.ui.state.Desk;
import liaison.ui.state.Explorer;
import liaison.ui.state.Trail;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays the desk of a project as it was left, and keeps it: a little after changes, when another
 * project is opened, and at the end. That it cannot be kept is no reason to bother anybody.
 */
public final class SessionKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(SessionKeeper.class);
  private static final Slot SLOT = Slot.store("session");

  private final Explorer explorer;
  private final Trail trail;
  private final Jobs jobs;
  private final List<ViewKind> views;
  private final Consumer<Runnable> later;
  private Optional<Kept> kept = Optional.empty();
  private boolean isLaying;

  /** Whose desk is kept. */
  private record Kept(ProjectChoice choice, String opened) {}

  /**
   * @param views the views that can be shown
   * @param later does a task when nothing has been asked for a little while
   */
  public SessionKeeper(
      Explorer explorer, Trail trail, Jobs jobs, List<ViewKind> views, Consumer<Runnable> later) {
    this.explorer = explorer;
    this.trail = trail;
    this.jobs = jobs;
    this.views = List.copyOf(views);
    this.later = later;
  }

  /** Keeps what changes from now on. */
  void watch(ProjectDoor door) {
    List<ObservableValue<?>> watched =
        List.of(
            explorer.view(),
            explorer.tiles(),
            explorer.filter(),
            explorer.period(),
            explorer.undated(),
            explorer.options(),
            explorer.selection(),
            explorer.dataset(),
            explorer.keeps().changes());
    watched.forEach(value -> value.subscribe(() -> changed(door)));
  }

  /** Lays the desk of what was opened. */
  void opened(ProjectDoor.Opened opened) {
    isLaying = true;
    try {
      Desk.read(opened.session(), opened.data(), views).lay(explorer);
    } finally {
      isLaying = false;
    }
    trail.begin();
    kept = opened.edits().map(edits -> new Kept(opened.choice(), Instant.now().toString()));
  }

  /** The project that is kept goes by another name. */
  void renamed(ProjectChoice before, ProjectChoice now) {
    kept = kept.map(old -> old.choice().equals(before) ? new Kept(now, old.opened()) : old);
  }

  /** Keeps nothing until another project is opened. */
  void forget() {
    kept = Optional.empty();
  }

  private void changed(ProjectDoor door) {
    if (kept.isPresent() && !isLaying) {
      later.accept(() -> keepSoon(door));
    }
  }

  /** Keeps the desk as it is now, in the background. */
  void keepSoon(ProjectDoor door) {
    kept.ifPresent(project -> {
      Session session = session(project);
      jobs.run(
          SLOT,
          Text.of("project.session"),
          progress -> {
            write(door, project, session);
            return true;
          });
    });
  }

  /** Keeps the desk as it is now. */
  void keepNow(ProjectDoor door) {
    kept.ifPresent(project -> write(door, project, session(project)));
  }

  private static void write(ProjectDoor door, Kept project, Session session) {
    try {
      door.keep(project.choice(), session);
    } catch (AppException unkept) {
      LOG.debug("The session was not kept", unkept);
    }
  }

  private Session session(Kept project) {
    Dataset data = explorer.dataset().get();
    return Desk.of(explorer)
        .session(
            new Session.Visit(
                project.opened(),
                data.size(Schema.ORGANISATIONS),
                data.size(Schema.COLLABORATIONS),
                true));
  }
}
