/**
 * Liaison tables out: a folder of CSV files or one workbook with the same sheets.
 *
 * <p>A dataset comes in; files go out that the importers read back to an equal dataset. No cell can
 * be taken for a formula.
 */
@NullMarked
package liaison.exchange.out.tables;

import org.jspecify.annotations.NullMarked;
