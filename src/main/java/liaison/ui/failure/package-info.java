/**
 * What the window says when something went wrong: what happened, what was kept, what to do, and a
 * code to pass on; never more than a reader can use.
 *
 * <p>The sentence of a failure comes in, a card goes out.
 */
@NullMarked
package liaison.ui.failure;

import org.jspecify.annotations.NullMarked;
