/**
 * The page that answers how many, where, what kinds, since when, for how much.
 *
 * <p>An overview and a page come in; one scene of cards goes out, as high as the cards need, and a
 * readout that holds every number in words. Nothing is counted here.
 */
@NullMarked
package liaison.scene.overview;

import org.jspecify.annotations.NullMarked;
