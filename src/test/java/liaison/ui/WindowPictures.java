package liaison.ui;

import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.model.filter.Filter;
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
    for (int[] size : new int[][] {{1440, 900}, {1280, 720}}) {
      resize(size[0], size[1]);
      each(Language.ZH, Theme.LIGHT, "-" + size[0]);
      each(Language.EN, Theme.DARK, "-" + size[0]);
    }
    resize(1440, 900);
    rig.draw(2);
    take("graph-zh-light-200", ViewKind.GRAPH, Language.ZH, Theme.LIGHT, "o-toyota", 2);
    rig.draw(1);
    take("hub-en-light", ViewKind.GRAPH, Language.EN, Theme.LIGHT, "o-tsinghua", 1);
    option(options -> options.withLayout("force"));
    take("free-en-light", ViewKind.GRAPH, Language.EN, Theme.LIGHT, "o-toyota", 1);
    option(options -> options.withLayout("auto").withHideHub(true));
    take("no-hub-zh-dark", ViewKind.GRAPH, Language.ZH, Theme.DARK, "", 1);
    option(options -> options.withHideHub(false));
    narrow();
    take("timeline-en-small", ViewKind.TIMELINE, Language.EN, Theme.LIGHT, "c-toyota-institute", 1);
    take("graph-zh-small-dark", ViewKind.GRAPH, Language.ZH, Theme.DARK, "", 1);
  }

  private void each(Language language, Theme theme, String size) {
    String end = "-" + language.code() + "-" + theme.code() + size;
    take("graph" + end, ViewKind.GRAPH, language, theme, "o-toyota", 1);
    take("timeline" + end, ViewKind.TIMELINE, language, theme, "o-siemens", 1);
    option(options -> options.withMapSet("world"));
    take("world" + end, ViewKind.MAP, language, theme, "region:DE", 1);
    option(options -> options.withMapSet("china"));
    take("china" + end, ViewKind.MAP, language, theme, "", 1);
  }

  private void option(UnaryOperator<ViewOptions> change) {
    WindowRig.call(() -> {
      rig.explorer.options().set(change.apply(rig.explorer.options().get()));
      return true;
    });
  }

  private void resize(double width, double height) {
    WindowRig.call(() -> {
      rig.stage().setWidth(width);
      rig.stage().setHeight(height);
      return true;
    });
  }

  private void narrow() {
    resize(1000, 640);
    WindowRig.call(() -> {
      rig.explorer.filter().set(Filter.parse("kind=joint-lab,joint-centre; type=company"));
      rig.explorer.period().set(Period.ofYears(2018, 2020));
      Node box = rig.stage().getScene().lookup("#facet-kind-joint-lab .check-box");
      if (box != null) {
        box.requestFocus();
      }
      return true;
    });
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
