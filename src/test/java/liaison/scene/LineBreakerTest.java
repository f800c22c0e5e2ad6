package liaison.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private final Fonts fonts = new Fonts();
  private final LineBreaker breaker = new LineBreaker(fonts);

  @Test
  void breaksWordsAndHanWithinTheWidth() {
    for (String text :
        List.of(
            "Shanghai Institute of Applied Physics, Chinese Academy of Sciences",
            "筛选：类别为联合实验室、联合研究中心；时段：2015–2020；按参与方（两两）相连，每项合作计1。",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")) {
      List<String> lines = breaker.wrap(text, 10, false, 100, 20);
      assertTrue(lines.size() > 2);
      for (String line : lines) {
        assertTrue(fonts.width(line, 10, false) <= 100, line);
        assertTrue("，。、；：）,.;:".indexOf(line.charAt(0)) < 0, line);
        assertTrue("（(".indexOf(line.charAt(line.length() - 1)) < 0, line);
      }
      assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }
  }

  @Test
  void endsTheLastLineOfTooManyWithAnEllipsis() {
    List<String> lines = breaker.wrap("one two three four five six seven", 10, false, 50, 2);
    assertEquals(2, lines.size());
    assertTrue(lines.getLast().endsWith("…"));
  }

  @Test
  void wrapsNothingAndOneWord() {
    assertEquals(List.of(), breaker.wrap("  ", 10, false, 50, 3));
    assertEquals(List.of("one"), breaker.wrap(" one ", 10, false, 50, 3));
    assertEquals(5, breaker.wrap("清华大学报", 10, false, 1, 9).size());
  }

  @Test
  void balancesANameOverTwoLines() {
    assertEquals(
        List.of("Toyota Motor", "Corporation"),
        breaker.balance("Toyota Motor Corporation", 10, false, 80));
    assertEquals(List.of("Toyota"), breaker.balance("Toyota", 10, false, 80));
  }

  @Test
  void aNameOfOneWordStaysOneWord() {
    double width = 0.6 * fonts.width("Guangdong", 10, false);
    List<String> lines = breaker.balance("Guangdong", 10, false, width);
    assertEquals(1, lines.size());
    assertTrue(lines.getFirst().startsWith("Gu") && lines.getFirst().endsWith("…"));
  }

  @Test
  void neverCutsACharacterInHalf() {
    for (int width = 1; width < 60; width++) {
      for (String line : breaker.wrap("😀😀𠮷𠮷😀x😀", 10, false, width, 3)) {
        assertEquals(
            line,
            new String(line.codePoints().toArray(), 0, line.codePointCount(0, line.length())));
        assertTrue(line.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff), line);
      }
    }
  }
}
