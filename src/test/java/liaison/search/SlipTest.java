package liaison.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tsingua",
        "tsinnghua",
        "tsinghau",
        "tsinhgua",
        "tsinghuaa",
        "tsinghu",
        "xsinghua",
        "singhua",
        "stinghua",
        "tsinkhu"
      })
  void oneSlipIsForgiven(String typed) {
    boolean isBeginning = "tsinghua".startsWith(typed);
    assertTrue(isBeginning || Slip.isOneFrom(typed, "tsinghua university", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "tsinghua, tsinghua",
    "tsin, tsinghua",
    "xxinghua, tsinghua",
    "tsingxx, tsinghua",
    "germx, germany",
    "beijingx, tsinghua",
    "toyota, ''",
  })
  void theSameItsBeginningAndTwoSlipsAreNot(String typed, String text) {
    assertFalse(Slip.isOneFrom(typed, text, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itAgreesWithTheTableOfDistancesOnWholeWords(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      String first = word(random, 3 + random.nextInt(4));
      String second = word(random, 3 + random.nextInt(4));
      if (distance(first, second) == 1 && !second.startsWith(first)) {
        assertTrue(Slip.isOneFrom(first, second, 0), "seed " + seed + ": " + first + " " + second);
      }
      if (Slip.isOneFrom(first, second, 0)) {
        boolean toBeginning = false;
        for (int end = 1; end <= second.length(); end++) {
          toBeginning |= distance(first, second.substring(0, end)) == 1;
        }
        assertTrue(toBeginning, "seed " + seed + ": " + first + " " + second);
      }
    }
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < length; at++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  /** Optimal string alignment distance by the table. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        table[i][j] =
            Math.min(table[i - 1][j - 1] + change, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean canSwap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2);
        if (canSwap && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
