package liaison.ui;

import java.util.concurrent.TimeoutException;
import liaison.app.ViewKind;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.scene.Theme;

/** Writes pictures of the window in both languages and themes to {@code target/window}. */
public final class WindowPictures {

  private WindowPictures() {}

  public static void main(String[] args) throws TimeoutException {
    Dataset data = SampleData.load();
    try (WindowRig rig = new WindowRig(data, Language.ZH)) {
      for (ViewKind view : ViewKind.values()) {
        for (Language language : Language.values()) {
          for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            WindowRig.call(() -> {
              rig.explorer.view().set(view);
              rig.explorer.language().set(language);
              rig.explorer.theme().set(theme);
              rig.explorer.select("o-toyota");
              return true;
            });
            rig.settle();
            rig.snapshot(view.code() + "-" + language.code() + "-" + theme.code(), 1);
          }
        }
      }
    }
    System.exit(0);
  }
}
