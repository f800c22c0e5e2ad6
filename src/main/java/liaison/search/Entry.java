package liaison.search;

import liaison.base.Language;
import liaison.base.Text;
import liaison.model.record.Row;

/**
 * One thing of an index.
 *
 * @param thing what it is
 * @param id id of the record, or code of the term
 * @param row what its words were taken from
 * @param wording its words
 * @param count what counts when two fit as well
 */
record Entry(Thing thing, String id, Row row, Wording wording, int count) {

  Hit hit(Text reason, int cost) {
    return new Hit(thing, id, wording.nameZh(), wording.nameEn(), reason, count, cost);
  }

  /** Order of entries that fit as well: more collaborations first, then by name. */
  int compareInOrder(Entry other, Language language) {
    int byCount = Integer.compare(other.count, count);
    int byName = byCount != 0 ? byCount : wording.compareInOrder(other.wording, language);
    return byName != 0 ? byName : id.compareTo(other.id);
  }
}
