/**
 * The frame of the window: top bar, side panels, views in the centre, brush at the bottom.
 *
 * <p>The only place that knows all features; {@link liaison.ui.shell.Views} lists the views.
 */
@NullMarked
package liaison.ui.shell;

import org.jspecify.annotations.NullMarked;
