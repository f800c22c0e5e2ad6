package liaison.ui.control.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Choices from a list that may be another each time it is asked for. */
final class ListedChoices implements Choices {

  /**
   * A choice and the names it is found by.
   *
   * @param names in both languages, with aliases
   */
  record Entry(Choice choice, List<String> names) {}

  private static final int MOST = 60;

  private final Supplier<List<Entry>> entries;
  private final Function<String, Optional<Choice>> single;

  /**
   * @param single the choice of a value, without listing all
   */
  ListedChoices(Supplier<List<Entry>> entries, Function<String, Optional<Choice>> single) {
    this.entries = entries;
    this.single = single;
  }

  /** A fit and how good it is. */
  private record Fit(Choice choice, int rank) {}

  @Override
  public List<Choice> find(String typed) {
    Match match = new Match(typed);
    List<Fit> fits = new ArrayList<>();
    for (Entry entry : entries.get()) {
      int rank = match.isBlank() ? Match.WHOLE : match.rank(entry.names());
      if (rank < Match.NONE) {
        fits.add(new Fit(entry.choice(), rank));
      }
    }
    fits.sort(Comparator.comparingInt(Fit::rank));
    return fits.stream().limit(MOST).map(Fit::choice).toList();
  }

  @Override
  public Optional<Choice> of(String value) {
    return single.apply(value);
  }
}
