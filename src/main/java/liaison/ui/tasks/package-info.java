/**
 * The place where long work is seen: what runs, how far it is, how long it takes, and how to end
 * it.
 *
 * <p>The running jobs of {@link liaison.ui.task.Jobs} come in; nothing goes out but a wish to stop.
 */
@NullMarked
package liaison.ui.tasks;

import org.jspecify.annotations.NullMarked;
