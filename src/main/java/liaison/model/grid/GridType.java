package liaison.model.grid;

/** What the cells of a grid's column are. */
public enum GridType {
  /** Words, ordered by the collation of the language. */
  TEXT,
  /** Numbers and amounts, ordered by size, set to the right. */
  NUMBER,
  /** Dates of any precision, ordered by their first day; what is not dated comes last. */
  DATE;

  /** Whether cells are set to the right. */
  public boolean isNumber() {
    return this == NUMBER;
  }
}
