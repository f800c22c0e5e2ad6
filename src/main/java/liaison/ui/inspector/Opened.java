package liaison.ui.inspector;

import java.util.HashSet;
import java.util.Set;

/**
 * What the reader unfolded. Sections stay as they were put from one record to the next; groups and
 * long lists of one record are forgotten with it.
 */
final class Opened {

  private final Set<String> turned = new HashSet<>();
  private final Set<String> lists = new HashSet<>();

  /** Whether a section is open, given how it starts. */
  boolean isSectionOpen(String section, boolean startsOpen) {
    return startsOpen != turned.contains(section);
  }

  void turnSection(String section) {
    if (!turned.remove(section)) {
      turned.add(section);
    }
  }

  /** Whether a group or the whole of a long list is shown. */
  boolean isListOpen(String list) {
    return lists.contains(list);
  }

  void setListOpen(String list, boolean isOpen) {
    if (isOpen) {
      lists.add(list);
    } else {
      lists.remove(list);
    }
  }

  /** Another record is shown. */
  void forgetLists() {
    lists.clear();
  }
}
