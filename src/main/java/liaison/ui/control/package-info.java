/**
 * Small controls that several features use, in the house's look.
 *
 * <p>Texts come in as keys and follow the window's language; nothing here knows a feature.
 */
@NullMarked
package liaison.ui.control;

import org.jspecify.annotations.NullMarked;
