/**
 * Layouts that keep distances: places whose distances differ least from the hops between nodes.
 *
 * <p>Components come in, places go out; the same on any machine.
 */
@NullMarked
package liaison.analysis.layout.stress;

import org.jspecify.annotations.NullMarked;
