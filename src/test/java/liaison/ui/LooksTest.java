package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No words are cut without a tip, outside their box, on top of each other or too pale on any page,
 * form or card of the window. Every day has a few others in another language and look; the profile
 * {@code slow} takes all.
 */
class LooksTest {

  private static final int A_DAY = 3;

  @TempDir private Path folder;

  @Test
  void nothingToStumbleAt() throws IOException, TimeoutException {
    List<Shot> all = Shots.all();
    if (Boolean.getBoolean("liaison.slow")) {
      look(all, Variant.ALL);
      return;
    }
    int day = Integer.getInteger("liaison.tenth", (int) LocalDate.now(ZoneOffset.UTC).toEpochDay());
    List<Shot> shots =
        IntStream.range(0, A_DAY)
            .mapToObj(at -> all.get(Math.floorMod(A_DAY * day + at, all.size())))
            .toList();
    look(shots, List.of(Variant.ALL.get(Math.floorMod(day, Variant.ALL.size()))));
  }

  private void look(List<Shot> shots, List<Variant> variants) throws IOException, TimeoutException {
    System.out.println("looks at " + shots.stream().map(Shot::name).toList());
    assertEquals("", String.join("\n", ContactSheet.make(folder, shots, variants)));
  }
}
