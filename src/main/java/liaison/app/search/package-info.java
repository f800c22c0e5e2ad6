/**
 * Search as window and command line use it: one index a dataset, built when it is first needed.
 *
 * <p>Datasets and words come in; hits go out, for people and as rows for JSON.
 */
@NullMarked
package liaison.app.search;

import org.jspecify.annotations.NullMarked;
