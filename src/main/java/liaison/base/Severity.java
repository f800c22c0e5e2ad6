package liaison.base;

/** How bad a {@link Problem} is. */
public enum Severity {
  /** Something was understood with a doubt; the row is kept. */
  NOTE("note"),
  /** A value was not understood; the row is kept without it. */
  WARNING("warning"),
  /** The row could not be kept. */
  ERROR("error");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
