package liaison.base;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Turns a {@link Text} into words of one language. The words lie in {@code messages_en.properties}
 * and {@code messages_zh.properties} (UTF-8, {@link MessageFormat} patterns).
 */
public final class Messages {

  private static final ConcurrentMap<Language, Messages> ALL = new ConcurrentHashMap<>();

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("liaison.base.messages", language.locale());
  }

  public static Messages in(Language language) {
    return ALL.computeIfAbsent(language, Messages::new);
  }

  public Language language() {
    return language;
  }

  /** The words for a key with arguments; an unknown key reads as itself in angle brackets. */
  public String get(String key, Object... arguments) {
    return get(new Text(key, List.of(arguments)));
  }

  /** The words for a text; nested texts are resolved in the same language. */
  public String get(Text text) {
    if (text.key().equals(Text.LITERAL)) {
      return String.valueOf(text.arguments().getFirst());
    }
    if (text.key().equals(Text.NAMED)) {
      return language.pick(
          text.arguments().getFirst().toString(), text.arguments().get(1).toString());
    }
    List<Object> resolved = new ArrayList<>();
    for (Object argument : text.arguments()) {
      resolved.add(argument instanceof Text nested ? get(nested) : argument);
    }
    if (text.key().equals(Text.WITHIN)) {
      return within(String.valueOf(resolved.getFirst()));
    }
    return new MessageFormat(pattern(text.key()), format()).format(resolved.toArray());
  }

  /** With a small first letter, unless it is an abbreviation. */
  private static String within(String heading) {
    boolean isWord = heading.length() < 2 || !Character.isUpperCase(heading.charAt(1));
    return isWord && !heading.isEmpty()
        ? Character.toLowerCase(heading.charAt(0)) + heading.substring(1)
        : heading;
  }

  /** Whether the key is known. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  private Locale format() {
    return language.locale();
  }

  private String pattern(String key) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException missing) {
      return "<" + key + ">";
    }
  }
}
