package liaison.base;

import java.util.List;

/**
 * One parameter of an analysis, importer or exporter, declared once for form and command line.
 *
 * @param name kebab-case name
 * @param type what values look like
 * @param standard default value as text
 * @param low smallest number allowed, or NaN
 * @param high largest number allowed, or NaN
 * @param choices allowed words for {@link Type#CHOICE}, else empty
 */
public record Param(
    String name, Type type, String standard, double low, double high, List<String> choices) {

  /** What a parameter's values look like. */
  public enum Type {
    INTEGER,
    NUMBER,
    FLAG,
    CHOICE,
    TEXT
  }

  public Param {
    choices = List.copyOf(choices);
  }

  public static Param integer(String name, long standard, long low, long high) {
    return new Param(name, Type.INTEGER, Long.toString(standard), low, high, List.of());
  }

  public static Param number(String name, double standard, double low, double high) {
    return new Param(name, Type.NUMBER, Double.toString(standard), low, high, List.of());
  }

  public static Param flag(String name, boolean standard) {
    return new Param(
        name, Type.FLAG, Boolean.toString(standard), Double.NaN, Double.NaN, List.of());
  }

  public static Param choice(String name, String standard, List<String> choices) {
    return new Param(name, Type.CHOICE, standard, Double.NaN, Double.NaN, choices);
  }

  public static Param text(String name, String standard) {
    return new Param(name, Type.TEXT, standard, Double.NaN, Double.NaN, List.of());
  }

  /** Whether a text is a value of this parameter. */
  public boolean accepts(String value) {
    return switch (type) {
      case INTEGER -> value.matches("-?\\d{1,18}") && inRange(Long.parseLong(value));
      case NUMBER ->
          value.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?") && inRange(Double.parseDouble(value));
      case FLAG -> value.equals("true") || value.equals("false");
      case CHOICE -> choices.contains(value);
      case TEXT -> true;
    };
  }

  private boolean inRange(double number) {
    return !(number < low) && !(number > high);
  }
}
