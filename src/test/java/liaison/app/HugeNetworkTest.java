package liaison.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large network is built, laid out as a whole and drawn within a bounded heap: a million nodes
 * and three million ties within 4 GB in the profile {@code slow}, a fortieth of both otherwise.
 */
class HugeNetworkTest {

  private static final int PART = Boolean.getBoolean("liaison.slow") ? 1 : 40;
  private static final int NODES = 1_000_000 / PART;
  private static final int TIES = 3_000_000 / PART;
  private static final int HEAP_MB = Math.max(4096 / PART, 160);

  @TempDir private Path folder;

  @Test
  void itIsBuiltLaidOutAndDrawnWithinTheHeap() throws IOException, InterruptedException {
    Path picture = folder.resolve("huge.png");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + HEAP_MB + "m",
                    "-Djava.awt.headless=true",
                    "-Dstdout.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    HugeNetwork.class.getName(),
                    Integer.toString(NODES),
                    Integer.toString(TIES),
                    picture.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    int code = process.waitFor();

    String words = Files.readString(said, StandardCharsets.UTF_8);
    assertEquals(0, code, words);
    assertTrue(words.contains(NODES + " nodes"), words);
    assertTrue(inked(ImageIO.read(picture.toFile())) > 0.05, "the picture is all but empty");
  }

  /** Share of the pixels that are not as the corner is. */
  private static double inked(BufferedImage image) {
    int ground = image.getRGB(0, 0);
    long other = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        other += image.getRGB(x, y) == ground ? 0 : 1;
      }
    }
    return other / (double) image.getWidth() / image.getHeight();
  }
}
