package liaison.ui.inspector.sheet;

import java.util.Map;
import java.util.Optional;
import liaison.model.Vocabulary;
import liaison.model.overview.Count;
import liaison.ui.state.Names;

/**
 * A code that is selected: {@code region:DE}, {@code kinds:joint-lab}, or the number of an overview
 * that counts it, {@code count:kind:joint-lab}.
 *
 * @param list its code list
 * @param code the code
 */
record Codes(String list, String code) {

  private static final Map<String, String> LISTS =
      Map.of(
          "kind", "kinds",
          "type", "types",
          "sector", "sectors",
          "field", "fields",
          "role", "roles",
          "group", "groups",
          "country", "regions",
          "province", "regions",
          "region", "regions");

  /** The id that selects a code; empty for lists that no sheet is about. */
  static String id(String list, String code) {
    if (list.equals("regions")) {
      return Names.REGION + code;
    }
    return LISTS.containsValue(list) ? list + ":" + code : "";
  }

  /** The code of a selected id; empty when it is none. */
  static Optional<Codes> of(String id, Vocabulary words) {
    String bare = id.startsWith(Count.PREFIX) ? id.substring(Count.PREFIX.length()) : id;
    int colon = bare.indexOf(':');
    if (colon < 0) {
      return words.has("regions", bare)
          ? Optional.of(new Codes("regions", bare))
          : Optional.empty();
    }
    String list = bare.substring(0, colon);
    Codes codes = new Codes(LISTS.getOrDefault(list, list), bare.substring(colon + 1));
    return LISTS.containsValue(codes.list()) && words.has(codes.list(), codes.code())
        ? Optional.of(codes)
        : Optional.empty();
  }
}
