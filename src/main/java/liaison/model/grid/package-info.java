/**
 * A table as people read it: headings, cells with text and number, groups with sums.
 *
 * <p>Built from records in one language and immutable; cells are made when they are asked for, so
 * that a grid of many rows costs little. Nothing here knows records, files or windows.
 */
@NullMarked
package liaison.model.grid;

import org.jspecify.annotations.NullMarked;
