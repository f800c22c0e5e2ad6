/**
 * How a user left the window: plain values and the file they are kept in.
 *
 * <p>Nothing here is part of a project, and nothing fails for want of it.
 */
@NullMarked
package liaison.app.settings;

import org.jspecify.annotations.NullMarked;
