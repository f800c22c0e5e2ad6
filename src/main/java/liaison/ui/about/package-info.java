/**
 * What the program is: its version, its licence, and the notices of what it is made with.
 *
 * <p>Nothing of a project comes in; a card over the centre of the window goes out.
 */
@NullMarked
package liaison.ui.about;

import org.jspecify.annotations.NullMarked;
