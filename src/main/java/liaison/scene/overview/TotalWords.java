package liaison.scene.overview;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Messages;
import liaison.model.overview.Count;
import liaison.model.overview.Overview;
import liaison.scene.overview.Readout.Entry;
import liaison.text.MoneyWords;

/**
 * Says totals in a language.
 *
 * @param hub name of the hub, empty without one
 */
record TotalWords(Messages messages, String hub) {

  private static final String FIRST_YEAR = "first-year";

  /** An entry for each total that means something here. */
  List<Entry> entries(Overview overview) {
    List<Entry> entries = new ArrayList<>();
    for (Count total : overview.totals()) {
      boolean isIdle =
          total.code().startsWith("partners") && overview.hub().isEmpty()
              || total.code().equals(FIRST_YEAR) && total.isNone();
      if (!isIdle) {
        entries.add(entry(total));
      }
    }
    return entries;
  }

  private Entry entry(Count total) {
    String text = isYear(total) ? year(total) : MoneyWords.number(total.value());
    String name = messages.get("overview.name." + total.code(), hub);
    String sentence = messages.get("overview.sentence", phrase(total), rule(total));
    return new Entry(total, name, text, sentence);
  }

  /** A total as a phrase that holds its number: “31 with a date of their own”. */
  String phrase(Count total) {
    Object value = isYear(total) ? year(total) : total.value();
    return messages.get("overview.line." + total.code(), value, hub);
  }

  /** What stands below the number on its tile. */
  String tileName(Count total) {
    return messages.get("overview.total." + total.code(), total.value(), hub);
  }

  /** The plain sentence of a total. */
  String rule(Count total) {
    return messages.get("overview.rule." + total.code(), hub, total.rows().size());
  }

  private static boolean isYear(Count total) {
    return total.code().equals(FIRST_YEAR);
  }

  private static String year(Count total) {
    return Integer.toString(total.value());
  }
}
