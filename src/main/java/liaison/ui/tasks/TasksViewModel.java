package liaison.ui.tasks;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import liaison.ui.task.Jobs;

/** The work that takes long enough to be worth a word. */
public final class TasksViewModel {

  private static final long SHORT = 300_000_000L;
  private static final double NANOS = 1e9;

  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<List<TaskLine>> lines =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty open = new SimpleBooleanProperty();

  public TasksViewModel(Jobs jobs) {
    this.jobs = jobs;
  }

  /** Work that has been running for a while, the oldest first. */
  public ReadOnlyObjectProperty<List<TaskLine>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** Whether the list is shown. */
  public BooleanProperty open() {
    return open;
  }

  /**
   * Looks at the jobs.
   *
   * @param now nanoseconds of the system
   */
  public void look(long now) {
    List<TaskLine> next =
        jobs.running().stream()
            .filter(running -> now - running.since() >= SHORT)
            .map(running ->
                new TaskLine(running, running.job().share(), (now - running.since()) / NANOS))
            .toList();
    if (!next.equals(lines.get())) {
      lines.set(next);
    }
    if (next.isEmpty()) {
      open.set(false);
    }
  }

  /** Ends work before it is done. */
  public void stop(TaskLine line) {
    if (line.running().canStop()) {
      line.running().job().stop();
    }
  }
}
