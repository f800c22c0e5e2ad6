package liaison.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed, made even: width, case, spaces, traditional signs and Chinese numerals. */
final class Typed {

  private static final String TRADITIONAL = "約後現長號無個萬億歐幣鎊餘過從於間內現開來韓臺";
  private static final String SIMPLIFIED = "约后现长号无个万亿欧币镑余过从于间内现开来韩台";
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern YEAR = Pattern.compile("[零一二三四五六七八九]{4}(?=年|$)");
  private static final Pattern SMALL =
      Pattern.compile("(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=月|日|号|年代|世纪)");
  private static final Pattern LARGE =
      Pattern.compile("[一二两三四五六七八九十][一二两三四五六七八九十百千零]*(?=[余多]?(?:万|亿|元))");
  private static final int SHOWN = 40;

  private Typed() {}

  /** Half width, lower case, single spaces, simplified signs. */
  static String fold(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder();
    for (char sign : text.toCharArray()) {
      int at = TRADITIONAL.indexOf(sign);
      folded.append(at < 0 ? sign : SIMPLIFIED.charAt(at));
    }
    return folded
        .toString()
        .replace('〇', '零')
        .replace('○', '零')
        .replace('−', '-')
        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
        .strip()
        .replaceAll("[。,;]$", "");
  }

  /** Chinese numerals of years, months, days and decades as digits. */
  static String dateDigits(String text) {
    String years =
        YEAR.matcher(text)
            .replaceAll(found -> {
              StringBuilder digits = new StringBuilder();
              for (char sign : found.group().toCharArray()) {
                digits.append(DIGITS.indexOf(sign));
              }
              return digits.toString();
            });
    return SMALL.matcher(years).replaceAll(found -> Long.toString(numeral(found.group())));
  }

  /** Chinese numerals before 万, 亿 or 元 as digits. */
  static String moneyDigits(String text) {
    Matcher found = LARGE.matcher(text);
    return found.replaceAll(numeral -> Long.toString(numeral(numeral.group())));
  }

  /** The number of a Chinese numeral below ten thousand. */
  static long numeral(String numeral) {
    long sum = 0;
    long digit = 0;
    for (char sign : numeral.toCharArray()) {
      long power =
          switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
          };
      if (power == 0) {
        digit = sign == '两' ? 2 : DIGITS.indexOf(sign);
      } else {
        sum += (digit == 0 ? 1 : digit) * power;
        digit = 0;
      }
    }
    return sum + digit;
  }

  /** What was typed, short enough to be named in a sentence. */
  static String shown(String typed) {
    String line = typed.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
