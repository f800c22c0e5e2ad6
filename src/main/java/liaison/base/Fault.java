package liaison.base;

/** Whose turn it is after an expected failure; the command line makes its exit code of it. */
public enum Fault {
  /** The request itself is wrong. */
  USAGE(2),
  /** An input is missing, unreadable or not what it says. */
  INPUT(3),
  /** The result could not be written. */
  OUTPUT(5),
  /** The project is open elsewhere. */
  IN_USE(6);

  private final int exitCode;

  Fault(int exitCode) {
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
