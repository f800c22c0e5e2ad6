package liaison.search;

/** Sets of characters in 64 bits, to pass over texts that cannot fit without reading them. */
final class Letters {

  private Letters() {}

  /** The characters of a folded text; different ones may share a bit. */
  static long of(String text) {
    long letters = 0;
    for (int at = 0; at < text.length(); at++) {
      letters |= bit(text.charAt(at));
    }
    return letters;
  }

  static long bit(char character) {
    return 1L << (character * 0x9E3779B1 >>> 26);
  }

  static boolean hasAll(long letters, long wanted) {
    return (wanted & ~letters) == 0;
  }

  /** One slip of the finger adds no more than one letter that a word does not have. */
  static boolean hasAllButOne(long letters, long wanted) {
    return Long.bitCount(wanted & ~letters) <= 1;
  }
}
