package liaison.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import liaison.base.Language;

/**
 * The order of names in lists: Chinese by pinyin, numbers inside names by size, and what is equal
 * to the eye by its characters, so that every list has one order.
 */
public final class Collation {

  private Collation() {}

  /** The order for readers of a language; it may be used by one thread at a time. */
  public static Comparator<String> of(Language language) {
    ULocale locale = language == Language.ZH ? new ULocale("zh@collation=pinyin") : ULocale.ENGLISH;
    Collator collator = Collator.getInstance(locale);
    if (collator instanceof RuleBasedCollator rules) {
      RuleBasedCollator own = rules.cloneAsThawed();
      own.setNumericCollation(true);
      collator = own;
    }
    Collator order = collator;
    return (first, second) -> {
      int byEye = order.compare(first, second);
      return byEye != 0 ? byEye : first.compareTo(second);
    };
  }
}
