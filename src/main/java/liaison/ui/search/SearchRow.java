package liaison.ui.search;

import liaison.base.Text;
import liaison.search.Hit;
import liaison.search.Thing;

/** A line of the list under the search field. */
sealed interface SearchRow {

  /** Whether it can be chosen; the others only say something. */
  default boolean isChoosable() {
    return true;
  }

  /**
   * What the hits below it are.
   *
   * @param text words of the kind of thing
   * @param total how many there are
   * @param count what the numbers at the right of its hits count; empty for nothing
   */
  record Heading(Text text, int total, Text count) implements SearchRow {
    @Override
    public boolean isChoosable() {
      return false;
    }
  }

  /**
   * Something found.
   *
   * @param hit what
   * @param isCounted whether its count is shown
   */
  record Found(Hit hit, boolean isCounted) implements SearchRow {}

  /**
   * Shows more hits of a kind of thing.
   *
   * @param thing which
   * @param rest how many are not shown
   */
  record More(Thing thing, int rest) implements SearchRow {}

  /**
   * Words that were searched for before.
   *
   * @param words as they were typed
   */
  record Recent(String words) implements SearchRow {}

  /**
   * A sentence.
   *
   * @param text what to do, or that there is nothing
   */
  record Hint(Text text) implements SearchRow {
    @Override
    public boolean isChoosable() {
      return false;
    }
  }
}
