package liaison.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How Han characters are typed in pinyin: every reading without its tone, ü both as {@code v} and
 * as {@code u}. Read from two small tables, since ICU knows one reading only (重 as chong, 行 as
 * xing) and takes a second to load them.
 */
public final class Pinyin {

  private static final int CHARACTERS = 21_500;
  private static final Map<Integer, List<String>> READINGS = load();

  private Pinyin() {}

  /** The readings of a character, the usual one first; none for what is not a Han character. */
  public static List<String> of(int codePoint) {
    return READINGS.getOrDefault(codePoint, List.of());
  }

  private static Map<Integer, List<String>> load() {
    Map<Integer, List<String>> readings = HashMap.newHashMap(CHARACTERS);
    for (String line : Tables.lines("readings.txt")) {
      int gap = line.indexOf(' ');
      List<String> typed = List.copyOf(typed(line.substring(0, gap)));
      line.codePoints().skip(gap + 1L).forEach(character -> readings.put(character, typed));
    }
    for (String line : Tables.lines("polyphones.txt")) {
      String[] words = line.split(" ");
      int character = words[0].codePointAt(0);
      Set<String> all = new LinkedHashSet<>(readings.getOrDefault(character, List.of()));
      for (int at = 1; at < words.length; at++) {
        all.addAll(typed(words[at]));
      }
      readings.put(character, List.copyOf(all));
    }
    return readings;
  }

  private static Set<String> typed(String syllable) {
    Set<String> typed = new LinkedHashSet<>();
    typed.add(syllable);
    typed.add(syllable.replace('v', 'u'));
    return typed;
  }
}
