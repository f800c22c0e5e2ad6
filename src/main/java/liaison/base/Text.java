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

  /**
   * Key under which {@link Messages} shows the argument of the language, Chinese before English.
   */
  static final String NAMED = "base.named";

  /** Key under which {@link Messages} begins its only argument with a small letter. */
  static final String WITHIN = "base.within";

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

  /** A name that is known in two languages, either of which may be empty. */
  public static Text named(String zh, String en) {
    return new Text(NAMED, List.of(zh, en));
  }

  /** A heading as it reads in the middle of a sentence. */
  public static Text within(Text heading) {
    return new Text(WITHIN, List.of(heading));
  }
}
