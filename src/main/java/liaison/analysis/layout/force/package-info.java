/**
 * Layouts by forces between nodes, on plain arrays.
 *
 * <p>Come in: the ties of a network as springs, masses and places to start from. Go out: places.
 * All repulsion is summed by a fast multipole method; work is cut into subtrees of the data, so
 * that places are the same to the bit on any number of threads.
 */
@NullMarked
package liaison.analysis.layout.force;

import org.jspecify.annotations.NullMarked;
