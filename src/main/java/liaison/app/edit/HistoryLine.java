package liaison.app.edit;

import liaison.base.Text;

/**
 * A step in a project's history.
 *
 * @param number place in the history, growing
 * @param made day and time, ISO 8601 in UTC
 * @param label what the step did
 * @param isUndone whether it is taken back at present
 */
public record HistoryLine(long number, String made, Text label, boolean isUndone) {}
