/**
 * Analyses: networks out of datasets, and scores, groups and layouts out of networks.
 *
 * <p>A dataset comes in; immutable results of {@code liaison.model.network} go out. Everything is
 * seeded, sorted and can be cancelled through its progress.
 */
@NullMarked
package liaison.analysis;

import org.jspecify.annotations.NullMarked;
