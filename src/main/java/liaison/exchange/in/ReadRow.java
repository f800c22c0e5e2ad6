package liaison.exchange.in;

import java.util.List;
import java.util.Map;
import liaison.model.Table;

/**
 * A data row as its file has it.
 *
 * @param table whose row it is
 * @param number row number as the user sees it
 * @param cells cell texts in the order of the table's columns
 * @param extra further cells by the source's own column names
 */
public record ReadRow(Table<?> table, int number, List<String> cells, Map<String, String> extra) {}
