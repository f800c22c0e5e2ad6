package liaison.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyCategoryStandsOutFromTheCanvas(Theme theme) {
    Palette palette = new Palette(theme);
    Set<Integer> colours = new HashSet<>();
    for (int i = 0; i <= 8; i++) {
      int colour = palette.category(i);
      assertTrue(Colours.contrast(colour, palette.canvas()) >= 3, theme + " " + i);
      assertTrue(colours.add(colour));
    }
    assertEquals(palette.other(), palette.category(8));
    assertEquals(palette.other(), palette.category(-1));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void wordsAndAccentAreReadable(Theme theme) {
    Palette palette = new Palette(theme);
    for (int ground : new int[] {palette.canvas(), palette.water(), palette.land()}) {
      assertTrue(Colours.contrast(palette.text(), ground) >= 7);
      assertTrue(Colours.contrast(palette.muted(), ground) >= 4.5);
      assertTrue(Colours.contrast(palette.accent(), ground) >= 4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void kindsOfOneFamilyDiffer(Theme theme) {
    Palette palette = new Palette(theme);
    assertNotEquals(palette.kind("joint-lab"), palette.kind("joint-centre"));
    assertNotEquals(palette.kindShape("joint-lab"), palette.kindShape("joint-centre"));
    assertEquals(palette.other(), palette.kind("no-such-kind"));
    assertTrue(Colours.contrast(palette.kind("consultancy"), palette.canvas()) >= 3);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void sequencesRiseAwayFromTheCanvas(Theme theme) {
    Palette palette = new Palette(theme);
    for (int classes = 1; classes <= 7; classes++) {
      int[] colours = palette.sequence(classes);
      assertEquals(classes, colours.length);
      for (int i = 1; i < classes; i++) {
        assertTrue(
            Colours.contrast(colours[i], palette.canvas())
                > Colours.contrast(colours[i - 1], palette.canvas()));
      }
    }
  }

  @Test
  void knowsContrastAndMixtures() {
    assertEquals(21, Colours.contrast(0xff000000, 0xffffffff), 1e-9);
    assertEquals(0xff7f7f7f, Colours.over(0x80000000, 0xffffffff));
    assertEquals(0x26123456, Colours.withAlpha(0xff123456, 0.15));
    assertEquals(0xffffffff, Colours.readableOn(0xff0072b2));
    assertEquals(0xff111417, Colours.readableOn(0xfff0a830));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void coloursOfCategoriesCanBeMadeReadableAsText(Theme theme) {
    Palette palette = new Palette(theme);
    for (int i = 0; i <= 8; i++) {
      int text = Colours.readableAs(palette.category(i), palette.canvas(), 4.5);
      assertTrue(Colours.contrast(text, palette.canvas()) >= 4.5);
    }
  }
}
