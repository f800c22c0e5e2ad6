/**
 * Places and how they are drawn flat: projections, map sets, gazetteer, great circles.
 *
 * <p>Map sets and place lists come in, from the program or from a user's folder; rings and lines in
 * degrees or on the plane go out. Longitudes and latitudes are degrees, planes are in earth radii
 * with y to the north. Nothing here knows organisations or pictures.
 */
@NullMarked
package liaison.geo;

import org.jspecify.annotations.NullMarked;
