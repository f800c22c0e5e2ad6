package liaison.ui.search;

import liaison.base.Text;
import liaison.search.Hit;
import liaison.ui.state.Words;

/** A line of the list in words, for those who hear it. */
final class SearchSpoken {

  private SearchSpoken() {}

  static String of(SearchRow row, SearchViewModel model, Words words) {
    return switch (row) {
      case SearchRow.Heading heading -> words.now(heading.text());
      case SearchRow.Found found -> {
        Hit hit = found.hit();
        yield words.now(
            Text.of(
                found.isCounted() ? "search.spoken.counted" : "search.spoken",
                model.name(hit),
                Text.of(hit.thing().headingKey()),
                hit.reason(),
                hit.count()));
      }
      case SearchRow.More more -> words.now(Text.of("search.more", more.rest()));
      case SearchRow.Recent recent -> recent.words();
      case SearchRow.Hint hint -> words.now(hint.text());
    };
  }
}
