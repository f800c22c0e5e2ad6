package liaison.app.table;

import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Table;
import liaison.model.network.NetworkSpec;

/**
 * A table that is wanted.
 *
 * @param table which records
 * @param data all records
 * @param spec filter, period and rule for the undated; derived columns count by it
 * @param scope which rows
 * @param language language of headings and cells
 */
public record TableRequest(
    Table<?> table, Dataset data, NetworkSpec spec, RowScope scope, Language language) {}
