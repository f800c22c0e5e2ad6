package liaison.scene.timeline;

import java.util.List;
import liaison.model.value.PartialDate;

/**
 * A collaboration in time. Times are days since 1970-01-01; a day ends at the number of the next.
 *
 * @param id of the collaboration
 * @param title its title in the picture's language, or its kind where it has none
 * @param kind code of its kind
 * @param basis what its days rest on
 * @param startLow earliest start, from where the bar fades in; or first day it may be known by
 * @param startHigh latest start, from where the bar has full strength; or day it is known by
 * @param endLow full strength up to here
 * @param endHigh the bar has faded out here; NaN for an open end
 * @param knownBy the date it is known by, unknown for spans with days of their own
 * @param end how it ends
 * @param steps dated milestones in order
 */
record Span(
    String id,
    String title,
    String kind,
    Basis basis,
    double startLow,
    double startHigh,
    double endLow,
    double endHigh,
    PartialDate knownBy,
    End end,
    List<Step> steps) {

  Span {
    steps = List.copyOf(steps);
  }

  /** What the days rest on. */
  enum Basis {
    /** Dates of its own. */
    DATED,
    /** The date of the earliest source that speaks of it. */
    KNOWN_BY,
    /** Nothing: shown because the undated are always shown. */
    ALWAYS
  }

  /** How a span ends. */
  enum End {
    /** On a stated day, month, year or decade. */
    STATED,
    /** Stated to be open. */
    OPEN,
    /** Not stated: the last day it is known of. */
    LAST_KNOWN
  }

  /**
   * A milestone with a date.
   *
   * @param step code of the step
   * @param at middle of the days it may mean
   */
  record Step(String step, double at) {}

  boolean isDated() {
    return basis == Basis.DATED;
  }
}
