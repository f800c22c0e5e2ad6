package liaison.ui;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Language;
import liaison.scene.Theme;

/** In what language and look, and at what scale, the window is shown. */
record Variant(Language language, Theme theme, double scale) {

  static final List<Variant> ALL = all();

  private static List<Variant> all() {
    List<Variant> all = new ArrayList<>();
    for (double scale : new double[] {1, 2}) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        for (Language language : Language.values()) {
          all.add(new Variant(language, theme, scale));
        }
      }
    }
    return List.copyOf(all);
  }

  String name() {
    return language.code() + "-" + theme.code() + "-" + (int) (100 * scale);
  }
}
