package liaison.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liaison.scene.Colours;
import liaison.scene.Palette;
import liaison.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The window's tokens are the palette's colours, and readable on each other. */
class TokensTest {

  private static final Pattern TOKEN = Pattern.compile("-liaison-([a-z-]+):\\s*#([0-9a-f]{6});");
  private static final Pattern USE = Pattern.compile("-liaison-([a-z-]+)");

  private static String sheet(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static TreeMap<String, Integer> tokens(Theme theme) throws IOException {
    TreeMap<String, Integer> tokens = new TreeMap<>();
    Matcher matcher = TOKEN.matcher(sheet(theme.code() + ".css"));
    while (matcher.find()) {
      tokens.put(matcher.group(1), 0xff000000 | Integer.parseInt(matcher.group(2), 16));
    }
    return tokens;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void windowAndPicturesAgree(Theme theme) throws IOException {
    TreeMap<String, Integer> tokens = tokens(theme);
    Palette palette = new Palette(theme);
    assertEquals(palette.canvas(), tokens.get("canvas"));
    assertEquals(palette.panel(), tokens.get("panel"));
    assertEquals(palette.hairline(), tokens.get("hairline"));
    assertEquals(palette.text(), tokens.get("text"));
    assertEquals(palette.muted(), tokens.get("muted"));
    assertEquals(palette.accent(), tokens.get("accent"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void wordsAreReadableOnEveryGround(Theme theme) throws IOException {
    TreeMap<String, Integer> tokens = tokens(theme);
    for (String ground : new String[] {"canvas", "panel", "float", "hover", "accent-soft"}) {
      for (String ink : new String[] {"text", "muted", "accent"}) {
        double contrast = Colours.contrast(tokens.get(ink), tokens.get(ground));
        assertTrue(contrast >= 4.5, ink + " on " + ground + ": " + contrast);
      }
    }
    assertTrue(Colours.contrast(tokens.get("on-accent"), tokens.get("accent")) >= 4.5);
  }

  @Test
  void everyTokenUsedIsGivenByBothThemes() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    Matcher matcher = USE.matcher(sheet("window.css"));
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    for (String name : new String[] {"light.css", "dark.css"}) {
      TreeSet<String> missing = new TreeSet<>(used);
      Matcher given = USE.matcher(sheet(name));
      while (given.find()) {
        missing.remove(given.group(1));
      }
      assertEquals(new TreeSet<>(), missing, name);
    }
  }
}
