package liaison.analysis.community;

import java.util.Arrays;

/** Numbers labels from 0 without gaps. */
final class Numbering {

  private Numbering() {}

  /**
   * Renumbers labels in the order they first occur; how many there are.
   *
   * @param label below its length; changed in place
   */
  static int compact(int[] label) {
    int[] number = new int[label.length];
    Arrays.fill(number, -1);
    int count = 0;
    for (int i = 0; i < label.length; i++) {
      int old = label[i];
      if (number[old] < 0) {
        number[old] = count++;
      }
      label[i] = number[old];
    }
    return count;
  }

  /** The same, going through the labels in some order. */
  static int compact(int[] label, int[] order) {
    int[] number = new int[label.length];
    Arrays.fill(number, -1);
    int count = 0;
    for (int i : order) {
      int old = label[i];
      if (number[old] < 0) {
        number[old] = count++;
      }
      label[i] = number[old];
    }
    return count;
  }
}
