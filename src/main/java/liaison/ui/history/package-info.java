/**
 * The history of the open project: what was done, when, and the way to any state of it.
 *
 * <p>Steps come in from {@code ui.state.Editing}; wishes to go somewhere go back to it. What a step
 * changed is read when somebody asks.
 */
@NullMarked
package liaison.ui.history;

import org.jspecify.annotations.NullMarked;
