/**
 * Values of the domain: dates of any precision, bounded quantities, money, periods.
 *
 * <p>Text comes in as it stands in a table cell; immutable values go out. Nothing here knows
 * records or files.
 */
@NullMarked
package liaison.model.value;

import org.jspecify.annotations.NullMarked;
