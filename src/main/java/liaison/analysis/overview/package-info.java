/**
 * Counts a project at a glance: totals, breakdowns, years, money, coverage.
 *
 * <p>A dataset and a specification come in; an immutable {@code model.overview.Overview} goes out,
 * every number with the ids of the rows behind it. What is counted is what the pictures show.
 */
@NullMarked
package liaison.analysis.overview;

import org.jspecify.annotations.NullMarked;
