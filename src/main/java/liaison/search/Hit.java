package liaison.search;

import liaison.base.Language;
import liaison.base.Text;

/**
 * Something found.
 *
 * @param thing what it is
 * @param id id of the record, or code of the term
 * @param nameZh Chinese name, may be empty
 * @param nameEn English name, may be empty
 * @param reason why it was found
 * @param count collaborations that it takes part in or stands for; participants of a collaboration,
 *     mentions of a source
 * @param cost how well it fits; the lower, the better
 */
public record Hit(
    Thing thing, String id, String nameZh, String nameEn, Text reason, int count, int cost) {

  /** Up to here the words are the name itself, a name's pinyin, or its initials. */
  private static final int EXACT = 9;

  /** Its name in a language, else in the other one, else its id. */
  public String name(Language language) {
    String name = language.pick(nameZh, nameEn);
    return name.isEmpty() ? id : name;
  }

  /** Its name in the other language, empty where there is none or it is the same. */
  public String secondName(Language language) {
    String second = language == Language.ZH ? nameEn : nameZh;
    return second.equals(name(language)) ? "" : second;
  }

  /** Whether the words name it and nothing longer. */
  public boolean isExact() {
    return cost <= EXACT;
  }
}
