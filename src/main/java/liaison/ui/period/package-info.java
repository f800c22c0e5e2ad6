/**
 * The time brush: how much was going on in each year, and which years are looked at.
 *
 * <p>The shared period comes in and goes out as whole years; the histogram follows the filter.
 */
@NullMarked
package liaison.ui.period;

import org.jspecify.annotations.NullMarked;
