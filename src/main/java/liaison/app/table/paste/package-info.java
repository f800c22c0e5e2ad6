/**
 * Rows to and from the clipboard, and what is typed into single cells.
 *
 * <p>Text as spreadsheets copy it comes in with the table it is meant for; plans that say from what
 * to what, and edits, go out.
 */
@NullMarked
package liaison.app.table.paste;

import org.jspecify.annotations.NullMarked;
