/**
 * Pictures of a project: what is wanted of a view, and what prepares it.
 *
 * <p>Records, a network's rule and view options come in; pictures go out that make a scene for any
 * page and camera. The slow part is done once, when a picture is prepared.
 */
@NullMarked
package liaison.app.picture;

import org.jspecify.annotations.NullMarked;
