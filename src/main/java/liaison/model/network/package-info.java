/**
 * What analyses hand out: networks, layouts, scores, partitions, paths.
 *
 * <p>All are immutable, indexed by node or tie number, and derived from a dataset; none is stored.
 */
@NullMarked
package liaison.model.network;

import org.jspecify.annotations.NullMarked;
