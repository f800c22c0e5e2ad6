/**
 * The only door from the window to the background and back.
 *
 * <p>Work comes in with a slot; results go out on the window's thread. A new job in a slot cancels
 * the old one, whose late result is dropped. Lost exceptions reach one handler.
 */
@NullMarked
package liaison.ui.task;

import org.jspecify.annotations.NullMarked;
