/**
 * Forms: every kind of record added, edited, merged and deleted, over the schema.
 *
 * <p>Wishes come in through {@link liaison.ui.state.Forms}; edits go out through {@link
 * liaison.ui.state.Editing}, one step each.
 */
@NullMarked
package liaison.ui.forms;

import org.jspecify.annotations.NullMarked;
