/**
 * Which nodes belong together: communities.
 *
 * <p>A network and chosen parameters come in; a {@code Partition} goes out, its groups numbered
 * from the largest. Random choices are seeded, the same on one thread and on many.
 */
@NullMarked
package liaison.analysis.community;

import org.jspecify.annotations.NullMarked;
