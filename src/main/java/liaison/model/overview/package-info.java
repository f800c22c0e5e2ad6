/**
 * The numbers of a project at a glance, each with the rows behind it.
 *
 * <p>Made by {@code analysis.overview}, drawn by {@code scene.overview}, opened as rows by the
 * table. Immutable; nothing here counts. A number's id is {@code count:<breakdown>:<code>}.
 */
@NullMarked
package liaison.model.overview;

import org.jspecify.annotations.NullMarked;
