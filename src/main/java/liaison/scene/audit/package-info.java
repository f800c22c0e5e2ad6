/**
 * Measures pictures: what overlaps, what lies outside, what is too small or too pale to read.
 *
 * <p>Any {@link liaison.scene.Scene} comes in; a report with counts and findings goes out. Nothing
 * is changed.
 */
@NullMarked
package liaison.scene.audit;

import org.jspecify.annotations.NullMarked;
