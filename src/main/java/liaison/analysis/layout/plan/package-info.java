/**
 * Layouts in which a place means something: rings around a hub, columns, groups, the earth.
 *
 * <p>A network and its records come in, a {@code Layout} with its guides goes out.
 */
@NullMarked
package liaison.analysis.layout.plan;

import org.jspecify.annotations.NullMarked;
