package liaison.ui.filter;

/**
 * A value of a facet.
 *
 * @param code its code, or the period or amount it stands for
 * @param name what it is called
 * @param count how many collaborations or organisations have it
 * @param share its count over the largest of the facet
 * @param choice whether it is asked for or left out
 */
record FacetRow(String code, String name, int count, double share, Choice choice) {

  /** What a user has said about a value. */
  enum Choice {
    NONE,
    IN,
    OUT
  }

  boolean isChosen() {
    return choice != Choice.NONE;
  }
}
