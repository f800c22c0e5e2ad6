package liaison.search;

/**
 * What a text is to the thing that it belongs to. A hit in a name counts before one in an alias,
 * and any of them before one in a keyword or a place.
 */
enum Role {
  NAME("name", 0),
  TITLE("title", 0),
  ABBREVIATION("abbreviation", 1),
  ALIAS("alias", 2),
  OTHER("other", 2),
  FORMER("former", 3),
  ID("id", 4),
  KEYWORD("keyword", 32),
  PUBLISHER("publisher", 33),
  PLACE("place", 34);

  private final String code;
  private final int cost;

  Role(String code, int cost) {
    this.code = code;
    this.cost = cost;
  }

  String key() {
    return "search.reason." + code;
  }

  int cost() {
    return cost;
  }

  /** Whether the reader sees this text anyway, so that the reason need not repeat it. */
  boolean isShown() {
    return this == NAME || this == TITLE;
  }
}
