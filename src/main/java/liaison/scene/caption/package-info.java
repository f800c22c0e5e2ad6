/**
 * Words that go with every picture: how its network was derived and which sources stand behind it.
 *
 * <p>Specs and datasets come in; lines in the picture's language go out. What is said here is said
 * the same under the graph, the timeline and the maps.
 */
@NullMarked
package liaison.scene.caption;

import org.jspecify.annotations.NullMarked;
