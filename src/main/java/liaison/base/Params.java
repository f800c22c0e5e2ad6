package liaison.base;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parameters and the values chosen for them; what is not chosen has its default.
 *
 * @param declared the parameters in the order a form shows them
 * @param chosen values by name; only declared names and accepted values
 */
public record Params(List<Param> declared, Map<String, String> chosen) {

  /** No parameters. */
  public static final Params NONE = new Params(List.of(), Map.of());

  public Params {
    declared = List.copyOf(declared);
    chosen = java.util.Collections.unmodifiableMap(new TreeMap<>(chosen));
  }

  public static Params of(Param... declared) {
    return new Params(List.of(declared), Map.of());
  }

  /**
   * The same parameters with one value chosen.
   *
   * @throws AppException when the name is not declared or the value not accepted
   */
  public Params with(String name, String value) {
    Param param = find(name);
    if (!param.accepts(value)) {
      throw new AppException(
          Fault.USAGE,
          param.choices().isEmpty()
              ? Text.of("base.param.badValue", value, name)
              : Text.of("base.param.badChoice", value, name, String.join(", ", param.choices())));
    }
    Map<String, String> next = new TreeMap<>(chosen);
    next.put(name, value);
    return new Params(declared, next);
  }

  /** The value of a parameter, chosen or default. */
  public String value(String name) {
    return chosen.getOrDefault(name, find(name).standard());
  }

  public long integer(String name) {
    return Long.parseLong(value(name));
  }

  public double number(String name) {
    return Double.parseDouble(value(name));
  }

  public boolean flag(String name) {
    return Boolean.parseBoolean(value(name));
  }

  private Param find(String name) {
    for (Param param : declared) {
      if (param.name().equals(name)) {
        return param;
      }
    }
    throw new AppException(Fault.USAGE, Text.of("base.param.unknown", name));
  }
}
