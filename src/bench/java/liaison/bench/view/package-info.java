/**
 * Peers that draw: each keeps a picture of nodes and ties and draws frames of 1280 × 800 along a
 * path of views, all ties in each, without a graphics card; each frame is timed until its pixels
 * are there.
 *
 * <p>Pictures and views come in, times go out.
 */
@NullMarked
package liaison.bench.view;

import org.jspecify.annotations.NullMarked;
