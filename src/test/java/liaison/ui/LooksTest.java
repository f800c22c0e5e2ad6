package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import liaison.Tenth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No words are cut without a tip, outside their box, on top of each other or too pale on any page,
 * form or card of the window; a tenth of them a day.
 */
class LooksTest {

  @TempDir private Path folder;

  @Test
  void nothingToStumbleAt() throws IOException, TimeoutException {
    List<Shot> shots = Tenth.of("pages and cards", Shots.all());
    List<Variant> variants = Tenth.of("variants", Variant.ALL);
    assertEquals("", String.join("\n", ContactSheet.make(folder, shots, variants)));
  }
}
