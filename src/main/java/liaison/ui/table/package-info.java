/**
 * The table: the twin of every picture, for people who know spreadsheets.
 *
 * <p>The records, the filter and the selection come in from {@code ui.state}; {@code app.table}
 * makes the rows in the background; what is typed or pasted goes out as edits.
 */
@NullMarked
package liaison.ui.table;

import org.jspecify.annotations.NullMarked;
