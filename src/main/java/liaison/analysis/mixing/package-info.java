/**
 * Whether like ties with like: by type, sector, region or community.
 *
 * <p>A network and a way to group its nodes come in; {@code Scores} and {@code Table} go out. Ties
 * of nodes whose group is unknown are left out of sums.
 */
@NullMarked
package liaison.analysis.mixing;

import org.jspecify.annotations.NullMarked;
