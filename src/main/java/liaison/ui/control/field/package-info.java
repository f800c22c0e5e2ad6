/**
 * Fields for single values: text, codes, references, dates, amounts, numbers and flags, each made
 * from a column of the schema.
 *
 * <p>A value goes in and comes out as the column's type says; what is typed is read as people write
 * it and said back under the field. Nothing here saves anything.
 */
@NullMarked
package liaison.ui.control.field;

import org.jspecify.annotations.NullMarked;
