package liaison.app.edit;

import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Table;

/** Headings of columns; a few names mean something else in one table than in the others. */
public final class ColumnLabels {

  private ColumnLabels() {}

  public static Text of(Table<?> table, Column column) {
    String own = table.name() + "." + column.name();
    return switch (own) {
      case "collaborations.unit" -> Text.of("column.collaborations.unit");
      default -> Text.of(column.labelKey());
    };
  }
}
