/**
 * The command palette: everything that can be done, found by its name in either language.
 *
 * <p>The window's commands come in; running one goes out.
 */
@NullMarked
package liaison.ui.palette;

import org.jspecify.annotations.NullMarked;
