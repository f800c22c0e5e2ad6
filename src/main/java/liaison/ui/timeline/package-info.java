/**
 * The timeline: what its lanes are.
 *
 * <p>The shared view options come in and go out; the picture itself is {@code ui.canvas}'s.
 */
@NullMarked
package liaison.ui.timeline;

import org.jspecify.annotations.NullMarked;
