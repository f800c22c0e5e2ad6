/**
 * The command line: arguments in, results on standard output, talk on standard error, exit codes.
 *
 * <p>Everything done is done by {@code liaison.app}; here it is asked for and told.
 */
@NullMarked
package liaison.cli;

import org.jspecify.annotations.NullMarked;
