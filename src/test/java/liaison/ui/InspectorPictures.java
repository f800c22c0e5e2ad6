package liaison.ui;

import java.util.List;
import java.util.concurrent.TimeoutException;
import liaison.base.Language;
import liaison.scene.Theme;

/** Writes pictures of the inspector at its widths to {@code target/window}. */
public final class InspectorPictures {

  private final WindowRig rig;

  private InspectorPictures(WindowRig rig) {
    this.rig = rig;
  }

  public static void main(String[] args) throws TimeoutException {
    try (WindowRig rig = new WindowRig(SampleData.load(), Language.ZH)) {
      new InspectorPictures(rig).all();
    }
    System.exit(0);
  }

  private void all() {
    take("tsinghua-zh-light-348", Language.ZH, Theme.LIGHT, 348, 1, List.of("o-tsinghua"));
    take("tsinghua-en-dark-640", Language.EN, Theme.DARK, 640, 1, List.of("o-tsinghua"));
    take("toyota-en-light-348", Language.EN, Theme.LIGHT, 348, 1, List.of("o-toyota"));
    take("bosch-en-dark-348", Language.EN, Theme.DARK, 348, 1, List.of("c-bosch-centre"));
    take("imperial-zh-light-240", Language.ZH, Theme.LIGHT, 240, 1, List.of("o-imperial"));
    take("tie-en-light-348", Language.EN, Theme.LIGHT, 348, 1, List.of("tie:o-toyota|o-tsinghua"));
    take("tie-zh-dark-240", Language.ZH, Theme.DARK, 240, 1, List.of("tie:o-toyota|o-tsinghua"));
    List<String> three = List.of("o-toyota", "o-siemens", "o-tsinghua");
    take("several-zh-light-348", Language.ZH, Theme.LIGHT, 348, 1, three);
    take("none-en-light-348", Language.EN, Theme.LIGHT, 348, 1, List.of());
    take("yrd-en-light-240", Language.EN, Theme.LIGHT, 240, 1, List.of("c-yrd-cloud"));
    List<String> contracts = List.of("c-shanghai-contracts");
    take("contracts-zh-dark-348-2x", Language.ZH, Theme.DARK, 348, 2, contracts);
    take("indicator-en-light-348", Language.EN, Theme.LIGHT, 348, 1, List.of("i-uicc-overseas"));
    take("region-zh-light-348", Language.ZH, Theme.LIGHT, 348, 1, List.of("region:DE"));
  }

  private void take(
      String name, Language language, Theme theme, int width, double scale, List<String> ids) {
    WindowRig.call(() -> {
      rig.stage().setWidth(1500);
      rig.stage().setHeight(1400);
      rig.explorer.language().set(language);
      rig.explorer.theme().set(theme);
      rig.explorer.selectAll(ids);
      rig.window()
          .shell()
          .restore(
              rig.window().shell().left(), new liaison.app.settings.Settings.Panel(width, true));
      return true;
    });
    rig.settle();
    WindowRig.await(
        "the sheet",
        () -> {
          var body = (javafx.scene.layout.VBox) rig.stage().getScene().lookup(".inspector-body");
          return body != null && body.getChildren().size() > 1;
        });
    for (int i = 0; i < 10; i++) {
      WindowRig.call(() -> true);
      rig.settle();
    }
    pause();
    var image =
        WindowRig.call(() -> {
          var parameters = new javafx.scene.SnapshotParameters();
          parameters.setTransform(javafx.scene.transform.Transform.scale(scale, scale));
          return rig.stage().getScene().lookup("#inspector").snapshot(parameters, null);
        });
    Snapshots.write(image, "inspector-" + name);
  }

  private static void pause() {
    try {
      Thread.sleep(400);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
