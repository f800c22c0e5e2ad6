package liaison.scene.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

  private final Fonts fonts = new Fonts();

  @Test
  void hanIsOneEmWideAndSizeScales() {
    assertEquals(4, fonts.width("清华大学", 1, false), 1e-6);
    assertEquals(48, fonts.width("清华大学", 12, true), 1e-4);
    assertEquals(0, fonts.width("", 12, true));
  }

  @Test
  void aQuarterEmStandsBetweenChineseAndLatin() {
    double parts =
        fonts.width("清华", 1, false)
            + fonts.width("Toyota", 1, false)
            + fonts.width("研究院", 1, false)
            + fonts.width("2020", 1, false);
    assertEquals(parts + 3 * GlyphRun.GAP, fonts.width("清华Toyota研究院2020", 1, false), 1e-5);
    assertArrayEquals(new int[] {2, 8, 11}, fonts.run("清华Toyota研究院2020", false).gaps());
    assertEquals(0, fonts.run("清华 Toyota（2020）", false).gaps().length);
  }

  @Test
  void quotationMarksFollowTheirText() {
    assertEquals(1, fonts.run("“重点”", false).glyphs().getFirst().advance(), 1e-6);
    assertTrue(fonts.run("“quoted”", false).glyphs().getFirst().advance() < 0.6);
  }

  @Test
  void figuresAreTabular() {
    double zero = fonts.width("0", 1, false);
    for (char digit = '1'; digit <= '9'; digit++) {
      assertEquals(zero, fonts.width(String.valueOf(digit), 1, false));
    }
  }

  @Test
  void whatNoFontHasShowsAsAFrame() {
    Glyph frame = fonts.run("😀", false).glyphs().getFirst();
    assertSame(frame, fonts.run("ب", false).glyphs().getFirst());
    assertEquals(2, frame.outline().contours().length);
    assertTrue(frame.advance() > 0);
  }

  @Test
  void controlsShowNothingAndAccentsCompose() {
    assertEquals(fonts.width("ab", 9, false), fonts.width("a\u0000\u202e\u200b\ufeffb", 9, false));
    assertEquals(fonts.width("é", 9, false), fonts.width("e\u0301", 9, false));
    assertEquals("a b", fonts.run("a\nb", false).text());
    assertEquals("", fonts.run("\ud800", false).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ÅÖÉŁŻž", "gjpqyQ,;ç", "清华大学籲龘", "ΩμέγαжёЙ", "（，。）“”"})
  void noAccentOrDescenderLeavesTheLine(String text) {
    for (boolean bold : new boolean[] {false, true}) {
      for (Glyph glyph : fonts.run(text, bold).glyphs()) {
        assertFalse(glyph.outline().isEmpty(), text);
        for (float[] contour : glyph.outline().contours()) {
          for (int i = 1; i < contour.length; i += 2) {
            assertTrue(contour[i] >= -1.02 && contour[i] <= 0.27, text + " " + contour[i]);
          }
        }
      }
    }
  }

  @Test
  void boldAndRegularAreDifferentGlyphsAndKeptOnes() {
    assertNotSame(
        fonts.run("清", false).glyphs().getFirst(), fonts.run("清", true).glyphs().getFirst());
    assertSame(
        fonts.run("清", false).glyphs().getFirst(), new Fonts().run("清", false).glyphs().getFirst());
  }

  @Test
  void manyThreadsSeeTheSame() {
    double expected = fonts.width("清华大学与Siemens的联合研究院", 11, false);
    assertTrue(
        IntStream.range(0, 400)
            .parallel()
            .allMatch(i -> new Fonts().width("清华大学与Siemens的联合研究院", 11, false) == expected));
  }
}
