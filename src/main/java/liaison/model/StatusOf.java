package liaison.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import liaison.model.record.Collaboration;
import liaison.model.record.Milestone;

/**
 * The step a collaboration stands at: its status as stated, else the last milestone's step. Order
 * of milestones: date, then as-of, then the step's rank.
 */
public final class StatusOf {

  private StatusOf() {}

  /** Code of the stated status or of the last step; empty when there is neither. */
  public static String collaboration(Dataset data, Collaboration collaboration) {
    if (!collaboration.status().isEmpty()) {
      return collaboration.status();
    }
    return lastStep(data, collaboration).map(Milestone::step).orElse("");
  }

  /** A collaboration's milestones in the order they were reached. */
  public static List<Milestone> steps(Dataset data, Collaboration collaboration) {
    return data.related(Schema.MILESTONES, "collaboration", collaboration.id()).stream()
        .sorted(
            Comparator.comparing(Milestone::date)
                .thenComparing(Milestone::asOf)
                .thenComparingInt(step -> rank(data, step))
                .thenComparing(Milestone::id))
        .toList();
  }

  private static Optional<Milestone> lastStep(Dataset data, Collaboration collaboration) {
    List<Milestone> steps = steps(data, collaboration);
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  private static int rank(Dataset data, Milestone milestone) {
    String rank = data.vocabulary().property("steps", milestone.step());
    return rank.matches("\\d{1,4}") ? Integer.parseInt(rank) : 0;
  }
}
