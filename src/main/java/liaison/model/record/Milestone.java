package liaison.model.record;

import java.util.List;
import liaison.model.value.PartialDate;

/**
 * A step in the life of a collaboration.
 *
 * @param id unique id
 * @param collaboration whose step it is
 * @param step which step
 * @param date when, if known
 * @param by who took it
 * @param asOf when the source says so
 * @param note remark
 */
public record Milestone(
    String id,
    String collaboration,
    String step,
    PartialDate date,
    List<String> by,
    PartialDate asOf,
    String note)
    implements Row {

  public Milestone {
    by = List.copyOf(by);
  }
}
