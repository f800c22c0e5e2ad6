/**
 * Charts of numbers as marks: bar lists, columns by year, share bars, tiles, coverage.
 *
 * <p>Numbers with words already in the reader's language come in; marks in page units go out. Each
 * mark that shows a number belongs to a group with the number's id and its sentence.
 */
@NullMarked
package liaison.scene.chart;

import org.jspecify.annotations.NullMarked;
