/**
 * Which records are meant: the filter as text, as a decision over a dataset, and as a sentence.
 *
 * <p>One grammar for the window, the command line, saved filters and the subtitles of pictures.
 */
@NullMarked
package liaison.model.filter;

import org.jspecify.annotations.NullMarked;
