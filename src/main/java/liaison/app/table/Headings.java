package liaison.app.table;

import liaison.base.Messages;
import liaison.model.Table;

/** What columns are called: one word for columns of one name, unless a table says its own. */
public final class Headings {

  private Headings() {}

  /** The heading of a column of a table, in files and options called {@code name}. */
  public static String of(Table<?> table, String name, Messages messages) {
    String own = "column." + table.name() + "." + name;
    return messages.get(messages.has(own) ? own : "column." + name);
  }
}
