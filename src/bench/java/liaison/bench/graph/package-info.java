/**
 * The graphs things are timed on: planted partitions made here, and the co-authorship networks of
 * M. Newman from the folder {@code -Dliaison.data}, by default {@code ../shared/data}.
 */
@NullMarked
package liaison.bench.graph;

import org.jspecify.annotations.NullMarked;
