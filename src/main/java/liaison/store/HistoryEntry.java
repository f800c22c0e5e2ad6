package liaison.store;

import liaison.base.Text;

/**
 * A step in a project's history.
 *
 * @param number place in the history, growing
 * @param made day and time, ISO 8601 in UTC
 * @param label what the step did
 * @param undone whether it is taken back at present
 */
public record HistoryEntry(long number, String made, Text label, boolean undone) {

  HistoryEntry undone(boolean now) {
    return new HistoryEntry(number, made, label, now);
  }
}
