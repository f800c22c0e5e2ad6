/**
 * The vocabulary of every layer: texts by key, problems, failures, progress and parameters.
 *
 * <p>Nothing comes in but the JDK; everything else in the program may use it.
 */
@NullMarked
package liaison.base;

import org.jspecify.annotations.NullMarked;
