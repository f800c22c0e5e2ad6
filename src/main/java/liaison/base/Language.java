package liaison.base;

import java.util.Locale;
import java.util.Optional;

/** The languages of the program. */
public enum Language {
  EN("en", Locale.ENGLISH),
  ZH("zh", Locale.SIMPLIFIED_CHINESE);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** The language of a code such as {@code zh} or {@code en}, empty for any other. */
  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** Chinese where the locale is Chinese, English everywhere else. */
  public static Language ofLocale(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }

  /** The first text that is not empty, the one of this language before the other. */
  public String pick(String zh, String en) {
    String first = this == ZH ? zh : en;
    return first.isEmpty() ? (this == ZH ? en : zh) : first;
  }
}
