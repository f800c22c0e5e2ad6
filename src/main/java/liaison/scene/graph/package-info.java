/**
 * The partner graph: who is tied with whom, around a hub or as a whole.
 *
 * <p>A network with a place for each node comes in, with scores and groups as values; a scene goes
 * out. Nothing here computes a layout or a score.
 */
@NullMarked
package liaison.scene.graph;

import org.jspecify.annotations.NullMarked;
