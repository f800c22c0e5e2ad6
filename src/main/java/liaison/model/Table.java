package liaison.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import liaison.model.record.Row;

/**
 * A table of the schema: a record class and its columns in component order, {@code id} first.
 *
 * @param <R> the record class of its rows
 */
public final class Table<R extends Row> {

  private final String name;
  private final Class<R> type;
  private final List<Column> columns;
  private final List<Method> accessors;
  private final Constructor<R> constructor;

  private Table(String name, Class<R> type, List<Column> columns) {
    this.name = name;
    this.type = type;
    this.columns = List.copyOf(columns);
    this.accessors = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      accessors.add(component.getAccessor());
      types.add(component.getType());
    }
    try {
      this.constructor = type.getDeclaredConstructor(types.toArray(new Class<?>[0]));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static <R extends Row> Table<R> of(String name, Class<R> type, Column... columns) {
    List<Column> all = new ArrayList<>();
    all.add(Column.text("id"));
    all.addAll(List.of(columns));
    return new Table<>(name, type, all);
  }

  public String name() {
    return name;
  }

  public Class<R> type() {
    return type;
  }

  public List<Column> columns() {
    return columns;
  }

  /** Place of a column of this name, -1 when there is none. */
  public int indexOf(String column) {
    for (int index = 0; index < columns.size(); index++) {
      if (columns.get(index).name().equals(column)) {
        return index;
      }
    }
    return -1;
  }

  /** Key of the table's name. */
  public String labelKey() {
    return "table." + name;
  }

  /** A row's values in column order. */
  public List<Object> values(Row row) {
    List<Object> values = new ArrayList<>();
    for (int index = 0; index < columns.size(); index++) {
      values.add(value(row, index));
    }
    return values;
  }

  /** A row's value in one column. */
  public Object value(Row row, int column) {
    try {
      return accessors.get(column).invoke(row);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The row of values in column order; types as {@link Column.Type} says. */
  public R row(List<?> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException wrong) {
      throw new IllegalArgumentException("no row of " + name + ": " + values, wrong);
    }
  }

  /** A row that has an id and states nothing else. */
  public R empty(String id) {
    List<Object> values = new ArrayList<>();
    values.add(id);
    for (Column column : columns.subList(1, columns.size())) {
      values.add(Cells.none(column));
    }
    return row(values);
  }

  @Override
  public String toString() {
    return name;
  }
}
