/**
 * Edge lists in: {@code NAME_edges.csv} with the columns source and target, a weight if it likes,
 * and {@code NAME_nodes.csv} beside it with the columns id and label.
 *
 * <p>Such files come in; organisations and collaborations of two go out, with every further column
 * as an attribute. Ids begin with the file's name, so that two edge lists share a project.
 */
@NullMarked
package liaison.exchange.in.edges;

import org.jspecify.annotations.NullMarked;
