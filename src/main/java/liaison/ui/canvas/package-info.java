/**
 * A picture on the screen: prepared and drawn in the background, panned, zoomed, hovered, selected.
 *
 * <p>Pictures and the shared selection come in; what the user does to them goes out to {@link
 * liaison.ui.state.Explorer}. Everything the data shows is in the painted scene; only hover marks
 * are nodes above it.
 */
@NullMarked
package liaison.ui.canvas;

import org.jspecify.annotations.NullMarked;
