/**
 * Tables of records as people read them: which rows, which columns, in what order, in what groups.
 *
 * <p>A dataset, a filter with its period and a {@link liaison.model.grid.GridShape} come in; {@link
 * liaison.model.grid.Grid}s, files of them and edits of what was pasted go out. The window and the
 * command line show the same rows.
 */
@NullMarked
package liaison.app.table;

import org.jspecify.annotations.NullMarked;
