/**
 * Shortest paths: what the weights of ties mean for them, all paths from one node, and those
 * between two.
 *
 * <p>A network comes in; {@code Paths} go out, or distances and path counts for other analyses to
 * add up. Deterministic; each ends when its progress says so.
 */
@NullMarked
package liaison.analysis.path;

import org.jspecify.annotations.NullMarked;
