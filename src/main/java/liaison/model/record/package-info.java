/**
 * The records of the domain, one Java record a table, components in column order.
 *
 * <p>Missing text is empty, a missing date is {@code PartialDate.UNKNOWN}, a missing quantity
 * {@code Bound.NONE}, a missing number {@code NaN}. References are ids.
 */
@NullMarked
package liaison.model.record;

import org.jspecify.annotations.NullMarked;
