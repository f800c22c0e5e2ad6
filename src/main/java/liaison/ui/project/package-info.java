/**
 * What the window shows the records of: the sample, data from a path, or a project of the library.
 *
 * <p>A choice comes in; its records go to the shared {@code Explorer}. A project of the library is
 * held open while it is shown, and at most one is.
 */
@NullMarked
package liaison.ui.project;

import org.jspecify.annotations.NullMarked;
