package liaison.app.table.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @Test
  void nothingIsNoRows() {
    assertEquals(List.of(), CellText.read(""));
    assertEquals(List.of(), CellText.read("\r\n\n"));
  }

  @Test
  void aQuoteThatIsNotClosedIsAQuote() {
    assertEquals(List.of(List.of("\"清华\" 大学", "b")), CellText.read("\"清华\" 大学\tb\r\n"));
    assertEquals(List.of(List.of("a \"b\" c", "\"d")), CellText.read("a \"b\" c\t\"d"));
  }

  @Test
  void lineBreaksInsideQuotesStay() {
    assertEquals(
        List.of(List.of("a\nb", "c"), List.of("d", "")), CellText.read("\"a\nb\"\tc\nd\t"));
  }

  @Test
  void commasAndSemicolonsSeparateWhereNoTabDoes() {
    assertEquals(List.of(List.of("a", "b,c", "d")), CellText.read("\uFEFFa,\"b,c\",d"));
    assertEquals(List.of(List.of("a", "b")), CellText.read("a;b"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsWrittenIsReadBack(long seed) {
    Random random = new Random(seed);
    String[] bits = {"a", "\"", "\t", "\n", "\r\n", " ", "清", ",", ";", "'", "="};
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 50; row++) {
      List<String> cells = new ArrayList<>(List.of("k" + row));
      for (int at = 0; at < 4; at++) {
        StringBuilder cell = new StringBuilder();
        for (int bit = random.nextInt(6); bit > 0; bit--) {
          cell.append(bits[random.nextInt(bits.length)]);
        }
        cells.add(cell.toString());
      }
      rows.add(List.copyOf(cells));
    }
    rows.set(0, List.of("one", "two", "three", "four", "five"));
    assertEquals(rows, CellText.read(CellText.of(rows)), "seed " + seed);
  }
}
