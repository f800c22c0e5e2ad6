package liaison.exchange.in;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import liaison.model.Vocabulary;
import liaison.model.record.Term;

/** Finds the code that a word of a source means: the code itself, a name of it or an alias. */
public final class CodeWords {

  /** The code for a word that no code of a list fits. */
  static final String OTHER = "other";

  private final Vocabulary vocabulary;
  private final Map<String, Map<String, String>> words = new HashMap<>();

  public CodeWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a word is a code of the list. */
  public boolean isCode(String list, String word) {
    return vocabulary.has(list, word);
  }

  boolean hasOther(String list) {
    return vocabulary.has(list, OTHER);
  }

  /** The code of a name or alias; empty when no code or more than one has it. */
  public Optional<String> codeOf(String list, String word) {
    String code = words.computeIfAbsent(list, this::index).get(key(word));
    return code == null || code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  private Map<String, String> index(String list) {
    Map<String, String> index = new HashMap<>();
    for (Term term : vocabulary.list(list)) {
      add(index, term.code(), term.code());
      add(index, term.nameZh(), term.code());
      add(index, term.nameEn(), term.code());
      term.aliases().forEach(alias -> add(index, alias, term.code()));
    }
    return index;
  }

  private static void add(Map<String, String> index, String word, String code) {
    if (!word.isEmpty()) {
      index.merge(key(word), code, (first, second) -> first.equals(second) ? first : "");
    }
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
