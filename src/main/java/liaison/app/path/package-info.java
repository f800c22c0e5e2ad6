/**
 * The shortest paths between two partners, with the collaborations along them and their evidence.
 *
 * <p>Records, how the network is made of them, and two organisations come in; what is found, and
 * its report for the command line, go out.
 */
@NullMarked
package liaison.app.path;

import org.jspecify.annotations.NullMarked;
