/**
 * Places for nodes: a force-directed layout for any network, an ego map for star-like ones.
 *
 * <p>A network comes in, a {@code Layout} or {@code EgoMap} goes out. Places depend on ids, weights
 * and the seed alone, and are the same on every machine.
 */
@NullMarked
package liaison.analysis.layout;

import org.jspecify.annotations.NullMarked;
