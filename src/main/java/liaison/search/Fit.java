package liaison.search;

import liaison.base.Text;

/**
 * How words fit a thing.
 *
 * @param way how
 * @param name the text that they fit
 * @param read what was read there: pinyin, initials, or the word that is spelled nearly so
 */
record Fit(Way way, Name name, String read) {

  /** The lower, the better. */
  int cost() {
    return way.cost() + name.role().cost();
  }

  /** Why the thing was found, for people. */
  Text reason() {
    Role role = name.role();
    if (way.isNear()) {
      return Text.of("search.reason.near", read);
    }
    if (!way.isPinyin() && !way.isInitials()) {
      return inName(role);
    }
    Text said = Text.of(way.isPinyin() ? "search.reason.pinyin" : "search.reason.initials", read);
    return role.isShown() ? said : Text.of("search.reason.both", said, inName(role));
  }

  private Text inName(Role role) {
    return role.isShown() ? Text.of(role.key()) : Text.of(role.key(), name.text());
  }
}
