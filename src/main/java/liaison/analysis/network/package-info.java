/**
 * Networks out of datasets: which collaborations count, what a node is, who is tied to whom, how
 * much each tie weighs; parts of networks; and a JGraphT view of a network.
 *
 * <p>A dataset and a specification come in, an immutable {@code Network} goes out. The same input
 * gives the same network, numbered the same way.
 */
@NullMarked
package liaison.analysis.network;

import org.jspecify.annotations.NullMarked;
