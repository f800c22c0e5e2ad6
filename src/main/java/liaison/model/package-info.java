/**
 * The domain: schema, dataset, vocabulary, presence.
 *
 * <p>Records come in from store and importers; immutable snapshots go out to everything else.
 */
@NullMarked
package liaison.model;

import org.jspecify.annotations.NullMarked;
