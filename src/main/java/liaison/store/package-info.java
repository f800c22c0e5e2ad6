/**
 * The local library: one folder and one H2 file a project, an edit log, undo and redo.
 *
 * <p>Edits come in; what is acknowledged is on disk. Immutable datasets go out. Nothing but this
 * package knows SQL, and no file that this program did not close itself is ever opened.
 */
@NullMarked
package liaison.store;

import org.jspecify.annotations.NullMarked;
