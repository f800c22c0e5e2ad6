package liaison.exchange.in.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.exchange.in.ImportPlan;
import liaison.exchange.in.SheetReport;
import liaison.model.Dataset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cut, flipped and spliced files may only give problems or a refusal in words. */
class TableFuzzTest {

  private static final int VARIANTS = 150;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void mutatedTablesNeverBreakTheImporter(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    for (int variant = 0; variant < VARIANTS; variant++) {
      try (Stream<Path> files = Files.list(SampleImportTest.SMALL)) {
        for (Path file : files.sorted().toList()) {
          byte[] bytes = Files.readAllBytes(file);
          if (file.toString().endsWith(".csv")) {
            boolean text = random.nextBoolean();
            bytes = text ? mutatedText(bytes, random) : mutated(bytes, random);
          }
          Files.write(folder.resolve(file.getFileName().toString()), bytes);
        }
      }
      check(folder, "seed " + seed + " variant " + variant);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void mutatedWorkbooksNeverBreakTheImporter(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] whole = Files.readAllBytes(SampleImportTest.SMALL_WORKBOOK);
    for (int variant = 0; variant < VARIANTS; variant++) {
      Path file = folder.resolve("tables.xlsx");
      Files.write(file, mutated(whole, random));
      check(file, "seed " + seed + " variant " + variant);
    }
  }

  private static void check(Path path, String what) {
    Dataset empty = SampleImportTest.empty();
    ImportPlan plan;
    try {
      plan = SampleImportTest.plan(path, empty);
    } catch (AppException said) {
      return;
    } catch (RuntimeException bug) {
      throw new AssertionError(what, bug);
    }
    for (SheetReport sheet :
        plan.report().files().stream().flatMap(f -> f.sheets().stream()).toList()) {
      assertEquals(sheet.read(), sheet.kept() + sheet.dropped(), what);
      assertTrue(sheet.dropped() <= sheet.read(), what);
      assertTrue(sheet.dropped() == 0 || !sheet.problems().isEmpty(), what);
    }
    Dataset data = empty.apply(plan.batch());
    assertTrue(SampleImportTest.plan(path, data).batch().isEmpty(), what + " imported twice");
  }

  private static byte[] mutated(byte[] bytes, SplittableRandom random) {
    byte[] next = bytes.clone();
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(next, random.nextInt(next.length + 1));
      case 1 -> {
        for (int flip = random.nextInt(1, 8); flip > 0; flip--) {
          next[random.nextInt(next.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield next;
      }
      case 2 -> {
        int from = random.nextInt(next.length);
        int length = random.nextInt(Math.min(200, next.length - from));
        int to = random.nextInt(next.length - length);
        System.arraycopy(bytes, from, next, to, length);
        yield next;
      }
      default -> next;
    };
  }

  /** Mistakes that keep the text readable, so that more than the decoder is tried. */
  private static byte[] mutatedText(byte[] bytes, SplittableRandom random) {
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
    List<String> pieces =
        List.of(",", "\"", "\n", ";", "[", "]", "..", "~", "-", "1e999", "\0", "o-", "other", "|");
    for (int change = random.nextInt(1, 6); change > 0; change--) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.insert(at, pieces.get(random.nextInt(pieces.size())));
      } else {
        text.delete(at, Math.min(text.length(), at + random.nextInt(1, 30)));
      }
      if (text.isEmpty()) {
        break;
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
