package liaison;

/** Where the program starts: it decides which face answers and does nothing else. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Safety.apply();
  }
}
