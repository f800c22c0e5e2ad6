package liaison.search;

/** How words can fit a text, by exactness: the lower the cost, the better the fit. */
enum Way {
  EXACT(0),
  PINYIN(4),
  INITIALS(6),
  PREFIX(10),
  WORD(12),
  PINYIN_PREFIX(14),
  INITIALS_PREFIX(16),
  PINYIN_LETTER(22),
  PINYIN_INSIDE(24),
  INITIALS_INSIDE(28),
  INSIDE(30),
  NEAR(80),
  NEAR_PINYIN(82);

  private final int cost;

  Way(int cost) {
    this.cost = cost;
  }

  int cost() {
    return cost;
  }

  boolean isPinyin() {
    return this == PINYIN
        || this == PINYIN_PREFIX
        || this == PINYIN_LETTER
        || this == PINYIN_INSIDE;
  }

  boolean isInitials() {
    return this == INITIALS || this == INITIALS_PREFIX || this == INITIALS_INSIDE;
  }

  boolean isNear() {
    return this == NEAR || this == NEAR_PINYIN;
  }
}
