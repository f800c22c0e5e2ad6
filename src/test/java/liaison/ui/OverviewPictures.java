package liaison.ui;

import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.scene.Theme;

public final class OverviewPictures {
  public static void main(String[] args) throws Exception {
    try (WindowRig rig = new WindowRig(SampleData.load(), Language.ZH)) {
      for (Object[] each :
          new Object[][] {
            {1280, 800, Language.ZH, Theme.LIGHT, "ov-zh"},
            {1440, 900, Language.EN, Theme.DARK, "ov-en-dark"},
            {1000, 640, Language.EN, Theme.LIGHT, "ov-small"}
          }) {
        WindowRig.call(() -> {
          rig.stage().setWidth((int) each[0]);
          rig.stage().setHeight((int) each[1]);
          rig.explorer.view().set(ViewKind.OVERVIEW);
          rig.explorer.language().set((Language) each[2]);
          rig.explorer.theme().set((Theme) each[3]);
          rig.explorer.select("o-toyota");
          return true;
        });
        rig.settle();
        rig.settle();
        rig.snapshot((String) each[4], 1);
      }
      WindowRig.call(() -> {
        ((javafx.scene.control.ToggleButton) rig.stage().getScene().lookup("#choice-list")).fire();
        return true;
      });
      rig.settle();
      rig.snapshot("ov-list", 1);
    }
    System.exit(0);
  }
}
