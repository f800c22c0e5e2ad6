/**
 * The map: the world or the provinces of China.
 *
 * <p>The shared view options come in and go out; the picture itself is {@code ui.canvas}'s.
 */
@NullMarked
package liaison.ui.map;

import org.jspecify.annotations.NullMarked;
