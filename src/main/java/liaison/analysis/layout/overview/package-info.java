/**
 * A layout that shows a large network at once: coarser and coarser networks, the coarsest placed by
 * its distances, each finer one refined by forces.
 *
 * <p>A network comes in, a {@code Layout} goes out; the same on one thread and on many.
 */
@NullMarked
package liaison.analysis.layout.overview;

import org.jspecify.annotations.NullMarked;
