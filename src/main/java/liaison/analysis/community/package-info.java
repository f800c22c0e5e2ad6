/**
 * Which nodes belong together: communities.
 *
 * <p>A network and chosen parameters come in; a {@code Partition} goes out, its groups numbered
 * from the largest. Random choices are seeded; what cannot be cancelled from outside is cancelled
 * through the random numbers it draws.
 */
@NullMarked
package liaison.analysis.community;

import org.jspecify.annotations.NullMarked;
