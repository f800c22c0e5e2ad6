package liaison.scene.raster;

import java.util.Arrays;

/**
 * Filters a row of a PNG, all channels of a pixel at once: as it is, less its left neighbour or
 * less the row above, whichever differences are smallest.
 */
final class PngRow {

  private static final int PLAIN = 0;
  private static final int LEFT = 1;
  private static final int UP = 2;
  private static final int SIGNS = 0x80808080;

  private PngRow() {}

  /**
   * @param row pixels as ARGB, alpha 0 throughout when it is not written
   * @param above the row before, zeros for the first
   * @param filtered receives the filter's number and the bytes
   */
  static void filter(int[] row, int[] above, int channels, byte[] filtered) {
    if (Arrays.equals(row, above)) {
      Arrays.fill(filtered, (byte) 0);
      filtered[0] = UP;
      return;
    }
    int filter = best(row, above);
    filtered[0] = (byte) filter;
    int at = 1;
    int before = 0;
    for (int x = 0; x < row.length; x++) {
      int pixel = row[x];
      int value = filter == PLAIN ? pixel : less(pixel, filter == LEFT ? before : above[x]);
      before = pixel;
      filtered[at] = (byte) (value >>> 16);
      filtered[at + 1] = (byte) (value >>> 8);
      filtered[at + 2] = (byte) value;
      if (channels == 4) {
        filtered[at + 3] = (byte) (value >>> 24);
      }
      at += channels;
    }
  }

  private static int best(int[] row, int[] above) {
    long plain = 0;
    long left = 0;
    long up = 0;
    int before = 0;
    int weight = 0;
    for (int x = 0; x < row.length; x++) {
      int pixel = row[x];
      if (pixel != before) {
        left += weight(less(pixel, before));
        weight = weight(pixel);
        before = pixel;
      }
      plain += weight;
      if (pixel != above[x]) {
        up += weight(less(pixel, above[x]));
      }
    }
    return left <= up ? left < plain ? LEFT : PLAIN : up < plain ? UP : PLAIN;
  }

  /** Each byte less the other's, without borrowing from its neighbour. */
  private static int less(int a, int b) {
    return (a | SIGNS) - (b & ~SIGNS) ^ (a ^ ~b) & SIGNS;
  }

  /** Sum of the sizes of the four signed bytes. */
  private static int weight(int bytes) {
    return Math.abs((byte) bytes)
        + Math.abs((byte) (bytes >> 8))
        + Math.abs((byte) (bytes >> 16))
        + Math.abs(bytes >> 24);
  }
}
