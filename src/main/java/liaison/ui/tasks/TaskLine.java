package liaison.ui.tasks;

import liaison.base.Text;
import liaison.ui.task.Jobs;

/**
 * One piece of work as it is shown.
 *
 * @param running the work
 * @param share what part is done, -1 while nobody knows
 * @param seconds how long it has taken
 */
public record TaskLine(Jobs.Running running, double share, double seconds) {

  private static final double LEAST_SHARE = 0.05;

  public Text title() {
    return running.job().title();
  }

  /** How much longer it will take, by what it took so far. */
  public Text left() {
    if (share < LEAST_SHARE) {
      return seconds < 60
          ? Text.of("tasks.since.seconds", (long) seconds)
          : Text.of("tasks.since.minutes", (long) (seconds / 60));
    }
    double rest = seconds * (1 - share) / share;
    long percent = Math.round(100 * share);
    return rest < 60
        ? Text.of("tasks.left.seconds", percent, Math.max(1, Math.round(rest)))
        : Text.of("tasks.left.minutes", percent, Math.round(rest / 60));
  }
}
