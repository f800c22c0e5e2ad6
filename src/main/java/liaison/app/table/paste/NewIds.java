package liaison.app.table.paste;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import liaison.model.Table;

/** Ids for records that come without one: the letter of the table and what the name spells. */
final class NewIds {

  private static final int MOST_SIGNS = 40;
  private static final Map<String, String> LETTERS =
      Map.of(
          "organisations", "o",
          "collaborations", "c",
          "participations", "p",
          "amounts", "a",
          "milestones", "m",
          "indicators", "i",
          "listings", "g",
          "sources", "s",
          "evidence", "e",
          "attributes", "x");

  private NewIds() {}

  static String of(Table<?> table, String name, Predicate<String> isTaken) {
    String letter = LETTERS.getOrDefault(table.name(), "r");
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String stem = plain.length() > MOST_SIGNS ? plain.substring(0, MOST_SIGNS) : plain;
    String base = letter + "-" + (stem.isEmpty() ? "new" : stem);
    String id = base;
    for (int number = 2; isTaken.test(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }
}
