package liaison.scene.timeline;

import java.time.LocalDate;

/**
 * How a timeline is made.
 *
 * @param laneBy what a lane stands for
 * @param today day marked by a line, {@link LocalDate#MIN} for none
 */
public record TimelineOptions(LaneBy laneBy, LocalDate today) {

  /** A lane for each kind, no mark of today. */
  public static final TimelineOptions STANDARD = of(LaneBy.KIND);

  public static TimelineOptions of(LaneBy laneBy) {
    return new TimelineOptions(laneBy, LocalDate.MIN);
  }

  public boolean marksToday() {
    return !today.equals(LocalDate.MIN);
  }
}
