/**
 * Which nodes matter, and which hang together: scores of nodes, and components.
 *
 * <p>A network and chosen parameters come in; {@code Scores} and {@code Partition} go out. The
 * algorithms run over the network's arrays, behind JGraphT's interfaces where it has one; none
 * mutates anything shared, each ends when its progress says so.
 */
@NullMarked
package liaison.analysis.centrality;

import org.jspecify.annotations.NullMarked;
