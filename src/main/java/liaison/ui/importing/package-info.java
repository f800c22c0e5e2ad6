/**
 * Importing: files are read and tried, what would change is shown, and then it is done as one step.
 *
 * <p>Files come in; an edit goes to {@code ui.state.Editing} or a new project. Until the user says
 * so nothing is changed.
 */
@NullMarked
package liaison.ui.importing;

import org.jspecify.annotations.NullMarked;
