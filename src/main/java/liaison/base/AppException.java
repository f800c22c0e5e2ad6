package liaison.base;

/** An expected failure: one clear sentence for the user, and whose turn it is. */
public final class AppException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final transient Text text;

  public AppException(Fault fault, Text text) {
    super(text.key() + " " + text.arguments());
    this.fault = fault;
    this.text = text;
  }

  public AppException(Fault fault, Text text, Throwable cause) {
    super(text.key() + " " + text.arguments(), cause);
    this.fault = fault;
    this.text = text;
  }

  public Fault fault() {
    return fault;
  }

  public Text text() {
    return text;
  }
}
