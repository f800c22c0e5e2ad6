/**
 * Map sets: a folder with {@code map.json}, outlines, extra lines and what a caption must say.
 *
 * <p>Folders come in, packed into the program or a user's own, and are read under limits; projected
 * regions, lines and insets can be made of what goes out. A folder that does not fit its
 * description fails with one sentence.
 */
@NullMarked
package liaison.geo.map;

import org.jspecify.annotations.NullMarked;
