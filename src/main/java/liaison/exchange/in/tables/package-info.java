/**
 * Liaison tables in: a folder of CSV files or one workbook with the same sheets.
 *
 * <p>Strict UTF-8 and zip archives under limits come in; rows by table and column go out.
 */
@NullMarked
package liaison.exchange.in.tables;

import org.jspecify.annotations.NullMarked;
