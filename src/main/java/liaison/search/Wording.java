package liaison.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import liaison.base.Language;

/**
 * All texts of a thing, and its place in the order of names.
 *
 * @param nameZh what it is called in Chinese, empty when it has no Chinese name
 * @param nameEn what it is called in English, empty when it has no English name
 * @param names the texts that are searched
 * @param letters all characters in them
 * @param typedLetters all letters in their pinyin
 * @param orderZh sort key of the name shown to readers of Chinese
 * @param orderEn sort key of the name shown to readers of English
 */
record Wording(
    String nameZh,
    String nameEn,
    List<Name> names,
    long letters,
    long typedLetters,
    byte[] orderZh,
    byte[] orderEn) {

  static Wording of(String nameZh, String nameEn, List<Name> names, byte[] zh, byte[] en) {
    long letters = 0;
    long typedLetters = 0;
    for (Name name : names) {
      letters |= name.letters();
      typedLetters |= name.typedLetters();
    }
    return new Wording(nameZh, nameEn, List.copyOf(names), letters, typedLetters, zh, en);
  }

  private boolean mayFit(Needle needle) {
    return Letters.hasAll(letters, needle.letters())
        || Letters.hasAll(typedLetters, needle.typedLetters());
  }

  /** The best of the fits of a query that is one word or a phrase. */
  Optional<Fit> fit(Needle needle) {
    Optional<Fit> best = Optional.empty();
    if (!mayFit(needle)) {
      return best;
    }
    for (Name name : names) {
      best = better(best, name.fit(needle));
    }
    return best;
  }

  /** The best fit when the words may hold a slip. */
  Optional<Fit> nearFit(Needle needle) {
    Optional<Fit> best = Optional.empty();
    for (Name name : names) {
      best = better(best, name.nearFit(needle));
    }
    return best;
  }

  int compareInOrder(Wording other, Language language) {
    return language == Language.ZH
        ? Arrays.compareUnsigned(orderZh, other.orderZh)
        : Arrays.compareUnsigned(orderEn, other.orderEn);
  }

  private static Optional<Fit> better(Optional<Fit> first, Optional<Fit> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(() -> second);
    }
    return second.get().cost() < first.get().cost() ? second : first;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
