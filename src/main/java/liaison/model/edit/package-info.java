/**
 * Edits: the only way a dataset changes.
 *
 * <p>Every edit knows its inverse; applying an edit to a dataset gives the next dataset.
 */
@NullMarked
package liaison.model.edit;

import org.jspecify.annotations.NullMarked;
