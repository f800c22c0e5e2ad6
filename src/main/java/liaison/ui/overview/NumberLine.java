package liaison.ui.overview;

import liaison.model.overview.Count;
import liaison.model.overview.Rows;

/**
 * A line of the list that says the page in words.
 *
 * @param id of the number, empty for a heading
 * @param name what is counted, or what the numbers below are
 * @param text the number; for a heading how it is counted
 * @param sentence the number in a sentence
 * @param rows what is behind it; none for a heading
 */
public record NumberLine(String id, String name, String text, String sentence, int rows) {

  static NumberLine heading(String name, String rule) {
    return new NumberLine("", name, rule, name, 0);
  }

  static NumberLine of(Count count, String name, String text, String sentence) {
    Rows rows = count.rows();
    return new NumberLine(count.id(), name, text, sentence, rows.size());
  }

  public boolean isHeading() {
    return id.isEmpty();
  }
}
