/**
 * What ours is held against: libraries of the profile {@code bench}, and programs looked for on
 * this machine. None of them is on the product's class path.
 *
 * <p>Graphs come in, times and results go out. A peer that is not there says what to install.
 */
@NullMarked
package liaison.bench.peer;

import org.jspecify.annotations.NullMarked;
