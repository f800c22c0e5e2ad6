package liaison.ui.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import liaison.app.edit.Values;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.Money;

/** A record while it is being filled in. */
final class Draft {

  private final Row start;
  private final Map<String, ObjectProperty<Object>> values = new LinkedHashMap<>();
  private final Set<String> cleared = new HashSet<>();

  /**
   * @param start the record as the form begins; a new one has no id
   */
  Draft(Row start) {
    this.start = start;
  }

  Row start() {
    return start;
  }

  boolean isNew() {
    return start.id().isEmpty();
  }

  /** The value of a field of {@link FormPlan}: of a column, or an amount of money. */
  ObjectProperty<Object> value(String field) {
    return values.computeIfAbsent(field, name -> new SimpleObjectProperty<>(startOf(name)));
  }

  /** The record as it stands now. */
  Row row() {
    return Values.with(start, changes());
  }

  /**
   * Counts a field without a value as changed, for a record that stands for several whose values
   * differ; or no longer.
   */
  void clear(String field, boolean isCleared) {
    if (isCleared) {
      value(field).set(startOf(field));
      cleared.add(field);
    } else {
      cleared.remove(field);
    }
  }

  /** The values that are other than they were, by column. */
  Map<String, Object> changes() {
    Map<String, Object> changes = new HashMap<>();
    values.forEach((field, value) -> {
      if (cleared.contains(field) || !value.get().equals(startOf(field))) {
        changes.putAll(columns(field, value.get()));
      }
    });
    return changes;
  }

  boolean isChanged() {
    return !changes().isEmpty();
  }

  private Object startOf(String field) {
    return field.equals(FormPlan.MONEY)
        ? new Money(
            (Bound) Values.get(start, "value"),
            Values.text(start, "currency"),
            Values.text(start, "unit"))
        : Values.get(start, field);
  }

  private static Map<String, Object> columns(String field, Object value) {
    return value instanceof Money money && field.equals(FormPlan.MONEY)
        ? Map.of("value", money.value(), "currency", money.currency(), "unit", money.unit())
        : Map.of(field, value);
  }

  /** The field that shows a column. */
  static String fieldOf(List<String> fields, String column) {
    return fields.stream()
        .filter(field -> FormPlan.columns(field).contains(column))
        .findFirst()
        .orElse(column);
  }
}
