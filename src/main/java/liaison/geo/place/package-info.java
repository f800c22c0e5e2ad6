/**
 * The gazetteer: places of the world by Chinese and English name.
 *
 * <p>The packed place lists come in when first asked; places with region and position go out.
 */
@NullMarked
package liaison.geo.place;

import org.jspecify.annotations.NullMarked;
