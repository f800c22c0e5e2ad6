package liaison.ui.state;

import java.util.List;
import liaison.model.Dataset;

/** Which ids of views still stand for something. */
final class Known {

  private Known() {}

  /** The ids that stand for a record, a tie between records or a region, in their order. */
  static List<String> of(Dataset data, List<String> ids) {
    return ids.stream().filter(id -> isKnown(data, id)).toList();
  }

  static boolean isKnown(Dataset data, String id) {
    if (id.startsWith(Names.TIE)) {
      String[] ends = Names.ends(id);
      return isKnown(data, ends[0]) && isKnown(data, ends[1]);
    }
    String bare = id.startsWith(Names.REGION) ? id.substring(Names.REGION.length()) : id;
    return data.find(bare).isPresent() || isTerm(data, bare);
  }

  private static boolean isTerm(Dataset data, String code) {
    String bare = code.substring(code.indexOf(':') + 1);
    return List.of("regions", "groups", "sectors").stream()
        .anyMatch(list -> data.vocabulary().has(list, bare));
  }
}
