package liaison.search;

import java.util.Arrays;
import java.util.Optional;
import liaison.text.Folding;

/** One text of a thing, made ready to be searched. */
final class Name {

  private final String text;
  private final Role role;
  private final String folded;
  private final long letters;
  private final short[] words;
  private final Optional<Syllables> syllables;

  Name(String text, Role role) {
    this.text = text;
    this.role = role;
    this.folded = Folding.fold(text);
    this.letters = Letters.of(folded);
    this.words = role == Role.ID ? new short[0] : words(folded);
    this.syllables = role == Role.ID ? Optional.empty() : Syllables.of(folded);
  }

  String text() {
    return text;
  }

  Role role() {
    return role;
  }

  /** The characters of its text. */
  long letters() {
    return letters;
  }

  /** The letters of its pinyin. */
  long typedLetters() {
    return syllables.map(Syllables::letters).orElse(0L);
  }

  boolean isEmpty() {
    return folded.isEmpty();
  }

  /** How the words fit this text best. */
  Optional<Fit> fit(Needle needle) {
    if (role == Role.ID) {
      return folded.equals(needle.text()) ? fit(Way.EXACT, "") : Optional.empty();
    }
    Optional<Fit> plain = plain(needle);
    if (plain.isPresent() && plain.get().way() != Way.INSIDE
        || syllables.isEmpty()
        || needle.typed().isEmpty()) {
      return plain;
    }
    Optional<Fit> said = pinyin(syllables.get(), needle);
    return said.isPresent() ? said : plain;
  }

  /** How the words fit this text when they may hold one slip. */
  Optional<Fit> nearFit(Needle needle) {
    if (role == Role.ID || !needle.mayBeMistyped()) {
      return Optional.empty();
    }
    if (Letters.hasAllButOne(letters, needle.letters())) {
      for (short start : words) {
        if (Slip.isOneFrom(needle.text(), folded, start)) {
          int end = folded.indexOf(' ', start);
          String word = folded.substring(start, end < 0 ? folded.length() : end);
          return fit(Way.NEAR, asWritten(word));
        }
      }
    }
    if (syllables.isPresent() && syllables.get().mayBeNearly(needle.typedLetters())) {
      Syllables said = syllables.get();
      if (Slip.isOneFrom(needle.typed(), said.plain(), 0)) {
        return fit(Way.NEAR_PINYIN, said.read(needle.typed().length()));
      }
    }
    return Optional.empty();
  }

  /** A folded word as the text has it. */
  private String asWritten(String word) {
    for (String written : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (Folding.fold(written).equals(word)) {
        return written;
      }
    }
    return word;
  }

  /** Where words begin that are long enough to be mistyped. */
  private static short[] words(String folded) {
    short[] starts = new short[folded.length() / Slip.SHORTEST + 1];
    int count = 0;
    int start = 0;
    while (start < folded.length() && start <= Short.MAX_VALUE) {
      int space = folded.indexOf(' ', start);
      int end = space < 0 ? folded.length() : space;
      if (end - start >= Slip.SHORTEST - 1) {
        starts[count++] = (short) start;
      }
      start = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private Optional<Fit> plain(Needle needle) {
    String wanted = needle.text();
    if (!Letters.hasAll(letters, needle.letters()) || wanted.length() > folded.length()) {
      return Optional.empty();
    }
    int at = folded.indexOf(wanted);
    if (at < 0) {
      return Optional.empty();
    }
    if (at == 0) {
      return fit(wanted.length() == folded.length() ? Way.EXACT : Way.PREFIX, "");
    }
    while (at > 0 && !beginsWord(at)) {
      at = folded.indexOf(wanted, at + 1);
    }
    return at > 0
        ? fit(Way.WORD, "")
        : wanted.length() > 1 ? fit(Way.INSIDE, "") : Optional.empty();
  }

  private boolean beginsWord(int at) {
    char before = folded.charAt(at - 1);
    char here = folded.charAt(at);
    return before == ' '
        || Folding.isHan(here)
        || Folding.isHan(before)
        || Character.isDigit(here) != Character.isDigit(before);
  }

  private Optional<Fit> pinyin(Syllables said, Needle needle) {
    String typed = needle.typed();
    boolean isSpelled = said.mayBeSpelled(needle.typedLetters());
    if (isSpelled) {
      Optional<Syllables.Span> start = said.spelledAtStart(typed);
      if (start.isPresent()) {
        Syllables.Span span = start.get();
        Way partly = span.hasWhole() ? Way.PINYIN_PREFIX : Way.PINYIN_LETTER;
        return fit(span.isWhole() ? Way.PINYIN : partly, span.read());
      }
    }
    if (typed.length() < 2) {
      return Optional.empty();
    }
    boolean hasInitials = said.mayHaveInitials(needle.typedLetters());
    if (hasInitials) {
      Optional<Syllables.Span> start = said.initialsAtStart(typed);
      if (start.isPresent()) {
        return fit(start.get().isWhole() ? Way.INITIALS : Way.INITIALS_PREFIX, typed);
      }
    }
    if (isSpelled) {
      Optional<Syllables.Span> inside = said.spelledInside(typed);
      if (inside.isPresent() && inside.get().hasWhole()) {
        return fit(Way.PINYIN_INSIDE, inside.get().read());
      }
    }
    boolean isInside = hasInitials && typed.length() > 2 && said.initialsInside(typed).isPresent();
    return isInside ? fit(Way.INITIALS_INSIDE, typed) : Optional.empty();
  }

  private Optional<Fit> fit(Way way, String read) {
    return Optional.of(new Fit(way, this, read));
  }
}
