/**
 * The timeline: which collaborations were there when, as far as the sources say.
 *
 * <p>A dataset and a spec come in; lanes of bars go out as a scene. Vague dates are soft, facts
 * known only by the date of their source are hatched, and nothing runs on beyond the last day
 * known.
 */
@NullMarked
package liaison.scene.timeline;

import org.jspecify.annotations.NullMarked;
