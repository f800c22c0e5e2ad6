package liaison.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which figures of a benchmark are wanted.
 *
 * @param alternatives of one of them all words must be the size or in the peer's name
 */
record Wanted(List<List<String>> alternatives) {

  Wanted {
    alternatives = List.copyOf(alternatives);
  }

  /** Of selectors like {@code betweenness/M/igraph} those that mean a benchmark; none mean all. */
  static Wanted of(String id, List<String> selectors) {
    if (selectors.isEmpty()) {
      return new Wanted(List.of(List.of()));
    }
    return new Wanted(
        selectors.stream()
            .map(selector -> Arrays.asList(selector.split("/", -1)))
            .filter(parts -> id.contains(parts.getFirst()))
            .map(parts -> parts.subList(1, parts.size()))
            .toList());
  }

  boolean takesAny() {
    return !alternatives.isEmpty();
  }

  boolean takes(String size, String peer) {
    return alternatives.stream()
        .anyMatch(words -> words.stream().allMatch(word -> fits(word, size, peer)));
  }

  private static boolean fits(String word, String size, String peer) {
    return size.equalsIgnoreCase(word)
        || peer.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
