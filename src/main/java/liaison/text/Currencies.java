package liaison.text;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and signs of currencies, and their ISO 4217 codes. */
final class Currencies {

  private static final Map<Pattern, String> NAMES = new LinkedHashMap<>();
  private static final Pattern CODE = Pattern.compile("(?<![a-z])[a-z]{3}(?![a-z])");
  private static final Set<String> CODES = new TreeSet<>();

  static {
    Currency.getAvailableCurrencies().forEach(each -> CODES.add(each.getCurrencyCode()));
    name("USD", "us\\$|美元|美金|\\bu\\.?s\\.? dollars?\\b");
    name("HKD", "hk\\$|港元|港币|\\bhong kong dollars?\\b");
    name("AUD", "a\\$|au\\$|澳元|澳大利亚元|\\baustralian dollars?\\b");
    name("CAD", "c\\$|ca\\$|加元|加拿大元|\\bcanadian dollars?\\b");
    name("SGD", "s\\$|新加坡元|新元|\\bsingapore dollars?\\b");
    name("TWD", "nt\\$|新台币|台币");
    name("USD", "\\$|\\bdollars?\\b");
    name("EUR", "€|欧元|\\beuros?\\b");
    name("GBP", "£|英镑|\\bpounds?(?: sterling)?\\b");
    name("JPY", "日元|日圆|\\bjapanese yen\\b|\\byen\\b|円");
    name("KRW", "₩|韩元|韩圆|\\bwon\\b");
    name("INR", "₹|卢比|\\brupees?\\b");
    name("RUB", "₽|卢布|\\broubles?\\b|\\brubles?\\b");
    name("CHF", "瑞士法郎|\\bswiss francs?\\b");
    name("CNY", "¥|人民币|\\brmb\\b|(?<![a-z])rmb(?=\\d)|\\byuan\\b|\\brenminbi\\b");
  }

  private Currencies() {}

  private static void name(String code, String names) {
    NAMES.put(Pattern.compile(names), code);
  }

  /** Takes the currencies out of a folded text and adds their codes to a set. */
  static String takeFrom(String folded, Set<String> found) {
    String text = folded;
    for (Map.Entry<Pattern, String> name : NAMES.entrySet()) {
      Matcher matcher = name.getKey().matcher(text);
      if (matcher.find()) {
        found.add(name.getValue());
        text = matcher.replaceAll(" ");
      }
    }
    return CODE.matcher(text)
        .replaceAll(word -> {
          String code = word.group().toUpperCase(Locale.ROOT);
          if (!CODES.contains(code)) {
            return word.group();
          }
          found.add(code);
          return " ";
        })
        .strip();
  }

  /** Whether a text is an ISO 4217 code. */
  static boolean isCode(String text) {
    return CODES.contains(text);
  }
}
