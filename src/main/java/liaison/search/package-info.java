/**
 * Search by name, alias, abbreviation, pinyin, initials or part of a word, in both languages at
 * once.
 *
 * <p>A dataset comes in and becomes an immutable index; hits grouped by kind of thing go out, each
 * with the reason why it fits. Nothing here knows what is done with a hit.
 */
@NullMarked
package liaison.search;

import org.jspecify.annotations.NullMarked;
