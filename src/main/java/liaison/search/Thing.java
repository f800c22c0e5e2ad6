package liaison.search;

/** What can be found, in the order in which groups of hits stand. */
public enum Thing {
  ORGANISATION("organisation", ""),
  COLLABORATION("collaboration", ""),
  REGION("region", "regions"),
  GROUP("group", "groups"),
  FIELD("field", "fields"),
  KIND("kind", "kinds"),
  TYPE("type", "types"),
  LISTING("listing", ""),
  INDICATOR("indicator", ""),
  SOURCE("source", "");

  private final String code;
  private final String list;

  Thing(String code, String list) {
    this.code = code;
    this.list = list;
  }

  /** Its code; that of a term is also the key of the filter that it can be put into. */
  public String code() {
    return code;
  }

  /** The code list whose terms these are, empty for records. */
  public String list() {
    return list;
  }

  /** Whether hits are codes of the vocabulary that one filters by, and not records. */
  public boolean isTerm() {
    return !list.isEmpty();
  }

  /** Key of the heading over its hits. */
  public String headingKey() {
    return "search.thing." + code;
  }
}
