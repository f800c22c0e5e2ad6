/**
 * Presenting: nothing but a picture with its caption and source, large enough for a room.
 *
 * <p>The pictures of the views come in; nothing goes out but what the keys do to the view shown.
 */
@NullMarked
package liaison.ui.present;

import org.jspecify.annotations.NullMarked;
