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
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");
  private static final Pattern INK = Pattern.compile("-fx-text-fill:\\s*-liaison-([a-z-]+);");
  private static final Pattern GROUND = Pattern.compile("-fx-background-color:\\s*([^;]+);");
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

  /** Every rule that sets both a colour of words and a ground, in any sheet. */
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void wordsAreReadableOnTheGroundOfTheirOwnRule(Theme theme) throws IOException {
    TreeMap<String, Integer> tokens = tokens(theme);
    int pairs = 0;
    for (String rules : Look.RULES) {
      Matcher rule = RULE.matcher(sheet(rules));
      while (rule.find()) {
        Matcher ink = INK.matcher(rule.group(2));
        Matcher ground = GROUND.matcher(rule.group(2));
        if (!ink.find() || !ground.find()) {
          continue;
        }
        String[] layers = ground.group(1).split(",");
        Matcher top = USE.matcher(layers[layers.length - 1]);
        if (top.find()) {
          pairs++;
          int on = tokens.getOrDefault(top.group(1), 0);
          double contrast = Colours.contrast(tokens.getOrDefault(ink.group(1), 0), on);
          assertTrue(contrast >= 4.5, rules + rule.group(1) + ": " + contrast);
        }
      }
    }
    assertTrue(pairs >= 5, "rules found: " + pairs);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void warningsAreReadableAndBarsAreSeen(Theme theme) throws IOException {
    TreeMap<String, Integer> tokens = tokens(theme);
    for (String ground : new String[] {"canvas", "panel", "float"}) {
      double warning = Colours.contrast(tokens.get("warn"), tokens.get(ground));
      assertTrue(warning >= 4.5, "warn on " + ground + ": " + warning);
      double accent = Colours.contrast(tokens.get("accent"), tokens.get(ground));
      assertTrue(accent >= 3, "focus on " + ground + ": " + accent);
    }
  }

  @Test
  void everyTokenUsedIsGivenByBothThemes() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    for (String rules : Look.RULES) {
      Matcher matcher = USE.matcher(sheet(rules));
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
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
