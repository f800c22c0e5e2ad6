/**
 * Text for people: order of names, numbers, dates and money in words, and read from words; texts
 * folded for comparing, pinyin.
 *
 * <p>Strings and values of the model come in; comparators and strings for people go out.
 */
@NullMarked
package liaison.text;

import org.jspecify.annotations.NullMarked;
