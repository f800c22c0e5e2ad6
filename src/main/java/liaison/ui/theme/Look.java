package liaison.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import liaison.base.Language;
import liaison.scene.Theme;

/** Dresses a scene. */
public final class Look {

  private static final List<String> FONTS =
      List.of(
          "NotoSans-Regular.ttf",
          "NotoSans-Bold.ttf",
          "NotoSansSC-Regular.ttf",
          "NotoSansSC-Bold.ttf");

  /** The sheets of rules: the window's, then one for each feature that has its own. */
  static final List<String> RULES =
      List.of(
          "window.css", //
          "frame.css", //
          "search.css", //
          "start.css", //
          "history.css", //
          "importing.css", //
          "table.css", //
          "forms.css", //
          "inspector.css", //
          "export.css", //
          "overview.css", //
          "filter.css", //
          "tasks.css", //
          "present.css");

  private static final double ANY_SIZE = 13;

  private Look() {}

  /** Makes the bundled fonts known to JavaFX; once, before anything is shown. */
  public static void loadFonts() {
    for (String name : FONTS) {
      try (InputStream in = Look.class.getResourceAsStream("/assets/fonts/" + name)) {
        if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
          throw new IllegalStateException("font not usable: " + name);
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(name, broken);
      }
    }
  }

  /** Puts a theme on a scene; the print theme is for files and looks like the light one here. */
  public static void apply(Scene scene, Theme theme) {
    boolean isDark = theme == Theme.DARK;
    Application.setUserAgentStylesheet(
        isDark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    List<String> sheets = new ArrayList<>(List.of(sheet(isDark ? "dark.css" : "light.css")));
    RULES.forEach(name -> sheets.add(sheet(name)));
    scene.getStylesheets().setAll(sheets);
  }

  /** Sets the fonts of a language: its own letters first, so that both sit on one line well. */
  public static void apply(Scene scene, Language language) {
    scene.getRoot().getStyleClass().removeAll("lang-en", "lang-zh");
    scene.getRoot().getStyleClass().add("lang-" + language.name().toLowerCase(Locale.ROOT));
  }

  private static String sheet(String name) {
    URL found = Look.class.getResource(name);
    if (found == null) {
      throw new IllegalStateException("style sheet missing: " + name);
    }
    return found.toExternalForm();
  }
}
