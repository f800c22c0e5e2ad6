/**
 * Text for people: order of names and numbers in words.
 *
 * <p>Strings and values of the model come in; comparators and strings for people go out.
 */
@NullMarked
package liaison.text;

import org.jspecify.annotations.NullMarked;
