/**
 * Who stands between others: structural holes and brokerage roles.
 *
 * <p>A network and chosen parameters come in; {@code Scores} and {@code Table} go out. Nothing is
 * random but communities, which are seeded.
 */
@NullMarked
package liaison.analysis.brokerage;

import org.jspecify.annotations.NullMarked;
