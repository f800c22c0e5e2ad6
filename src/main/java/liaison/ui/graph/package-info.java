/**
 * The partner graph: its layout, and whether the hub is shown.
 *
 * <p>The shared view options come in and go out; the picture itself is {@code ui.canvas}'s.
 */
@NullMarked
package liaison.ui.graph;

import org.jspecify.annotations.NullMarked;
