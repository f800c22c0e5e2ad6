package liaison.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import liaison.base.Language;

/**
 * The order of names in lists: Chinese by pinyin, numbers inside names by size, and what is equal
 * to the eye by its characters, so that every list has one order.
 */
public final class Collation {

  /** A text with the key it is ordered by. */
  private record Keyed(String text, byte[] key) {}

  private Collation() {}

  /** The order for readers of a language; it may be used by one thread at a time. */
  public static Comparator<String> of(Language language) {
    Collator order = collator(language);
    return (first, second) -> {
      int byEye = order.compare(first, second);
      return byEye != 0 ? byEye : first.compareTo(second);
    };
  }

  /** Texts in that order; faster for many than comparing each pair. */
  public static List<String> sorted(Collection<String> texts, Language language) {
    Collator order = collator(language);
    List<Keyed> keyed = new ArrayList<>(texts.size());
    for (String text : texts) {
      keyed.add(new Keyed(text, order.getCollationKey(text).toByteArray()));
    }
    keyed.sort((first, second) -> {
      int byEye = Arrays.compareUnsigned(first.key(), second.key());
      return byEye != 0 ? byEye : first.text().compareTo(second.text());
    });
    return keyed.stream().map(Keyed::text).toList();
  }

  /**
   * Names as bytes that stand in the order of the language when compared without sign, for lists
   * sorted again and again; it may be used by one thread at a time.
   */
  public static Function<String, byte[]> keys(Language language) {
    Collator order = collator(language);
    return name -> order.getCollationKey(name).toByteArray();
  }

  private static Collator collator(Language language) {
    ULocale locale = language == Language.ZH ? new ULocale("zh@collation=pinyin") : ULocale.ENGLISH;
    Collator collator = Collator.getInstance(locale);
    if (collator instanceof RuleBasedCollator rules) {
      RuleBasedCollator own = rules.cloneAsThawed();
      own.setNumericCollation(true);
      return own;
    }
    return collator;
  }
}
