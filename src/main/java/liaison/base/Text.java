package liaison.base;

import java.util.List;

/**
 * A text a user will see: a message key and its arguments. Arguments may be texts themselves; they
 * are resolved in the same language.
 *
 * @param key message key, {@code place.thing.part}
 * @param arguments values for {@code {0}}, {@code {1}}, …; numbers and strings or nested texts
 */
public record Text(String key, List<Object> arguments) {

  /** Key under which {@link Messages} shows its only argument as it is. */
  static final String LITERAL = "base.literal";

  public Text {
    arguments = List.copyOf(arguments);
  }

  public static Text of(String key, Object... arguments) {
    return new Text(key, List.of(arguments));
  }

  /** A text that is data, such as a name, and reads the same in every language. */
  public static Text literal(String value) {
    return new Text(LITERAL, List.of(value));
  }
}
