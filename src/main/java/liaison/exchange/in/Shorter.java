package liaison.exchange.in;

/** Cell texts as problems show them. */
final class Shorter {

  private static final int LENGTH = 60;

  private Shorter() {}

  /** The text on one line, cut where it is long. */
  static String of(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (line.length() <= LENGTH) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
    return line.substring(0, end) + "…";
  }
}
