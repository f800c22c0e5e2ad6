package liaison.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.text.Folding;

/**
 * What a user typed, ready to be compared. It fits a thing as a phrase, or else when each of its
 * words fits some text of it.
 */
final class Query {

  /** More than any name has; the rest is not read. */
  private static final int MOST = 400;

  /** Words scattered over a thing's texts count less than the phrase. */
  private static final int SCATTERED = 18;

  private final Needle phrase;
  private final List<Needle> words;

  private Query(Needle phrase, List<Needle> words) {
    this.phrase = phrase;
    this.words = words;
  }

  static Query of(String typed) {
    int end = typed.offsetByCodePoints(0, Math.min(MOST, typed.codePointCount(0, typed.length())));
    String folded = Folding.fold(typed.substring(0, end));
    List<Needle> words = words(folded).stream().map(Needle::of).toList();
    return new Query(Needle.of(folded), words.size() < 2 ? List.of() : words);
  }

  boolean isEmpty() {
    return phrase.text().isEmpty();
  }

  /** Whether a slip of the finger may be in it. */
  boolean mayBeMistyped() {
    return phrase.mayBeMistyped() || words.stream().anyMatch(Needle::mayBeMistyped);
  }

  /** How it fits, and how well. */
  Optional<Scored> fit(Wording wording, boolean mayBeNear) {
    Optional<Fit> whole = wording.fit(phrase);
    if (whole.isPresent()) {
      return Optional.of(new Scored(whole.get(), whole.get().cost()));
    }
    if (words.isEmpty()) {
      return mayBeNear
          ? wording.nearFit(phrase).map(fit -> new Scored(fit, fit.cost()))
          : Optional.empty();
    }
    Optional<Fit> worst = Optional.empty();
    for (Needle word : words) {
      Optional<Fit> fit = wording.fit(word);
      if (fit.isEmpty() && mayBeNear) {
        fit = wording.nearFit(word);
      }
      if (fit.isEmpty()) {
        return Optional.empty();
      }
      if (worst.isEmpty() || fit.get().cost() > worst.get().cost()) {
        worst = fit;
      }
    }
    return worst.map(fit -> new Scored(fit, fit.cost() + SCATTERED));
  }

  /**
   * A fit with its cost in all.
   *
   * @param fit the worst of the words' fits
   * @param cost the lower, the better
   */
  record Scored(Fit fit, int cost) {}

  /** The words between spaces, cut where Han characters meet others. */
  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= folded.length(); at++) {
      if (at == folded.length() || isCut(folded.charAt(at - 1), folded.charAt(at))) {
        String word = folded.substring(start, at).strip();
        if (!word.isEmpty()) {
          words.add(word);
        }
        start = at;
      }
    }
    return words;
  }

  private static boolean isCut(char before, char here) {
    return before == ' ' || here == ' ' || Folding.isHan(before) != Folding.isHan(here);
  }
}
