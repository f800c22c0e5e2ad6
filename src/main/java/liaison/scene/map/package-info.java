/**
 * Maps of a network: the world, or the provinces of China.
 *
 * <p>A network with its dataset, a map set and a page come in; a scene goes out with regions shaded
 * by partners, bubbles at places, arcs from the hub, names, inset, scale and what the caption must
 * say. Partners outside the map are counted in the legend, never lost.
 */
@NullMarked
package liaison.scene.map;

import org.jspecify.annotations.NullMarked;
