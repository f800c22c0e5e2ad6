/**
 * Files in: one importer per format, all of which hand over rows as text; what the rows mean is
 * decided once, in {@code ImportPlan}.
 *
 * <p>Hostile bytes come in; an edit and a report of every doubt go out. Nothing is dropped
 * silently.
 */
@NullMarked
package liaison.exchange.in;

import org.jspecify.annotations.NullMarked;
