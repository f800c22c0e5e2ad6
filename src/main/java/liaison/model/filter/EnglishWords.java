package liaison.model.filter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What English asks of a name inside a sentence: small letter, plural, article. */
final class EnglishWords {

  /** Regions and groups whose names take “the”. */
  private static final Set<String> WITH_THE =
      Set.of(
          "AE",
          "AX",
          "BQ",
          "BS",
          "CC",
          "CF",
          "CK",
          "DO",
          "FK",
          "FO",
          "GB",
          "GM",
          "HM",
          "KM",
          "KY",
          "MH",
          "MP",
          "MV",
          "NL",
          "PH",
          "PN",
          "SB",
          "SC",
          "TC",
          "UM",
          "US",
          "VA",
          "VG",
          "VI",
          "eu-27",
          "g7",
          "g20",
          "nordic",
          "mainland-china",
          "yangtze-delta",
          "greater-bay-area",
          "brics");

  private static final Pattern OWN_CAPITALS =
      Pattern.compile("\\P{Ll}{2}.*|\\S*\\p{Lu}\\S*\\p{Lu}.*");

  private EnglishWords() {}

  static boolean takesThe(String code, String name) {
    return WITH_THE.contains(code) && !name.equals(code);
  }

  /** A name with a small first letter, abbreviations as they are. */
  static String inSentence(String name) {
    boolean isWord = name.length() > 1 && !OWN_CAPITALS.matcher(name).matches();
    return isWord ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }

  /** The regular plural. */
  static String plural(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches(".*[^aeiou]y")) {
      return name.substring(0, name.length() - 1) + "ies";
    }
    return lower.matches(".*(s|x|z|ch|sh)") ? name + "es" : name + "s";
  }
}
