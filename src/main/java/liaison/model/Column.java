package liaison.model;

/**
 * One column of a table.
 *
 * @param name column name in files and databases, snake_case
 * @param type what its cells hold
 * @param target table referred to, or code list; empty for the other types
 */
public record Column(String name, Type type, String target) {

  /** What a column's cells hold, and the Java type of the record component. */
  public enum Type {
    /** {@code String}. */
    TEXT,
    /** {@code List<String>}. */
    TEXTS,
    /** {@code String}, a code of a code list. */
    CODE,
    /** {@code List<String>}, codes of a code list. */
    CODES,
    /** {@code String}, an id of a table. */
    REF,
    /** {@code List<String>}, ids of a table. */
    REFS,
    /** {@code String}, an id of any table. */
    ANY_REF,
    /** {@code PartialDate}. */
    DATE,
    /** {@code Bound}. */
    BOUND,
    /** {@code double}, NaN when empty. */
    NUMBER,
    /** {@code boolean}. */
    FLAG
  }

  static Column text(String name) {
    return new Column(name, Type.TEXT, "");
  }

  static Column texts(String name) {
    return new Column(name, Type.TEXTS, "");
  }

  static Column code(String name, String list) {
    return new Column(name, Type.CODE, list);
  }

  static Column codes(String name, String list) {
    return new Column(name, Type.CODES, list);
  }

  static Column ref(String name, String table) {
    return new Column(name, Type.REF, table);
  }

  static Column refs(String name, String table) {
    return new Column(name, Type.REFS, table);
  }

  static Column any(String name) {
    return new Column(name, Type.ANY_REF, "");
  }

  static Column date(String name) {
    return new Column(name, Type.DATE, "");
  }

  static Column bound(String name) {
    return new Column(name, Type.BOUND, "");
  }

  static Column number(String name) {
    return new Column(name, Type.NUMBER, "");
  }

  static Column flag(String name) {
    return new Column(name, Type.FLAG, "");
  }

  /** Key of the column's heading; columns of one name share it. */
  public String labelKey() {
    return "column." + name;
  }
}
