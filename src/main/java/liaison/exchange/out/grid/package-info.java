/**
 * Tables as people read them out: XLSX and CSV.
 *
 * <p>A grid comes in; bytes go out, the same for the same grid. Numbers stay numbers; no cell can
 * be taken for a formula, and taking the mark away again gives the cell as it was.
 */
@NullMarked
package liaison.exchange.out.grid;

import org.jspecify.annotations.NullMarked;
