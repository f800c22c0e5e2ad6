/**
 * The window: JavaFX over {@code liaison.app}, one folder for each feature.
 *
 * <p>A {@link liaison.ui.StartRequest} comes in through {@link liaison.ui.Window}, which can tell
 * without loading JavaFX whether there is a display at all, and reports in words why a window could
 * not start.
 */
@NullMarked
package liaison.ui;

import org.jspecify.annotations.NullMarked;
