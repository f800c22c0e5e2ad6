package liaison.ui.state;

import java.util.List;
import liaison.base.Text;
import liaison.model.Table;

/**
 * The rows behind a number.
 *
 * @param title what the number says
 * @param table the table of the rows
 * @param ids their ids, each once
 */
public record RowsBehind(Text title, Table<?> table, List<String> ids) {

  public RowsBehind {
    ids = List.copyOf(ids);
  }
}
