/**
 * What the inspector says, read without a toolkit.
 *
 * <p>A dataset, a language and the selected ids come in; a {@link liaison.ui.inspector.sheet.Sheet}
 * of words goes out. It knows for every value where it is recorded, so that it can be edited where
 * it stands.
 */
@NullMarked
package liaison.ui.inspector.sheet;

import org.jspecify.annotations.NullMarked;
