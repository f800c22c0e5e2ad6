/**
 * Work shared among the cores.
 *
 * <p>Comes in: a number of blocks and what is done with one. Goes out: nothing but what the blocks
 * wrote. Blocks are cut by the data alone, never by the number of threads, so that results are the
 * same to the bit on any machine.
 */
@NullMarked
package liaison.analysis.parallel;

import org.jspecify.annotations.NullMarked;
