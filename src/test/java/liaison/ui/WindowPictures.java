package liaison.ui;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import liaison.app.ViewKind;
import liaison.base.Language;
import liaison.model.Filter;
import liaison.model.value.Period;
import liaison.scene.Theme;

/** Writes pictures of the window in both languages and themes to {@code target/window}. */
public final class WindowPictures {

  private final WindowRig rig;

  private WindowPictures(WindowRig rig) {
    this.rig = rig;
  }

  public static void main(String[] args) throws TimeoutException {
    try (WindowRig rig = new WindowRig(SampleData.load(), Language.ZH)) {
      new WindowPictures(rig).all();
    }
    System.exit(0);
  }

  private void all() {
    take("graph-zh-light", ViewKind.GRAPH, Language.ZH, Theme.LIGHT, "o-toyota", 1);
    rig.draw(2);
    take("graph-zh-light-200", ViewKind.GRAPH, Language.ZH, Theme.LIGHT, "o-toyota", 2);
    rig.draw(1);
    take("hub-en-dark", ViewKind.GRAPH, Language.EN, Theme.DARK, "o-tsinghua", 1);
    take("map-zh-dark", ViewKind.MAP, Language.ZH, Theme.DARK, "region:DE", 1);
    rig.explorer.options().set(rig.explorer.options().get().withMapSet("china"));
    take("map-china-en-light", ViewKind.MAP, Language.EN, Theme.LIGHT, "", 1);
    WindowRig.call(() -> {
      rig.explorer.filter().set(Filter.parse("kind=joint-lab,joint-centre; type=company"));
      rig.explorer.period().set(Period.ofYears(2018, 2020));
      rig.stage().setWidth(1000);
      rig.stage().setHeight(640);
      Node box = rig.stage().getScene().lookup("#facet-kind-event .check-box");
      if (box != null) {
        box.requestFocus();
      }
      return true;
    });
    take("timeline-en-small", ViewKind.TIMELINE, Language.EN, Theme.LIGHT, "c-toyota-institute", 1);
    take("graph-zh-small-dark", ViewKind.GRAPH, Language.ZH, Theme.DARK, "", 1);
  }

  private void take(
      String name, ViewKind view, Language language, Theme theme, String selected, double scale) {
    WindowRig.call(() -> {
      rig.explorer.view().set(view);
      rig.explorer.language().set(language);
      rig.explorer.theme().set(theme);
      if (selected.isEmpty()) {
        rig.explorer.clearSelection();
      } else {
        rig.explorer.select(selected);
      }
      return true;
    });
    rig.settle();
    rig.settle();
    rig.snapshot(name, scale);
  }
}
