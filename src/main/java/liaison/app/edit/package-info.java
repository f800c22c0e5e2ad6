/**
 * Changing a project: what can be done to its records, as edits that can be taken back.
 *
 * <p>Datasets and wishes come in; labelled edits go out, and through {@link
 * liaison.app.edit.ProjectEdits} into the project's history.
 */
@NullMarked
package liaison.app.edit;

import org.jspecify.annotations.NullMarked;
