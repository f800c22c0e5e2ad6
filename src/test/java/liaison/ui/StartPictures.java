package liaison.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import liaison.app.CodeLists;
import liaison.app.Workspace;
import liaison.app.settings.Session;
import liaison.app.settings.SessionFile;
import liaison.app.settings.Settings;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.scene.Theme;

/** Writes pictures of the page of projects to {@code target/window}. */
public final class StartPictures {

  private StartPictures() {}

  public static void main(String[] args) throws TimeoutException, IOException {
    Path empty = Files.createTempDirectory("liaison-start").resolve("home");
    try (WindowRig rig =
        new WindowRig(Dataset.empty(CodeLists.load()), Language.ZH, empty, Settings.STANDARD)) {
      begin(rig);
      each(rig, "first");
    }
    Path full = Files.createTempDirectory("liaison-start").resolve("home");
    fill(full);
    try (WindowRig rig =
        new WindowRig(Dataset.empty(CodeLists.load()), Language.ZH, full, Settings.STANDARD)) {
      begin(rig);
      WindowRig.await("the list", () -> rig.window().shell().projects().known().get().size() > 3);
      WindowRig.call(() -> {
        rig.window().shell().commands().get("new-project").run();
        return true;
      });
      each(rig, "recent");
      resize(rig, 960, 600);
      each(rig, "small");
    }
    if (args.length == 0) {
      history();
    }
    importing();
    cards();
    System.exit(0);
  }

  private static void cards() throws TimeoutException, IOException {
    Path home = Files.createTempDirectory("liaison-cards").resolve("home");
    fill(home);
    try (WindowRig rig =
        new WindowRig(Dataset.empty(CodeLists.load()), Language.EN, home, Settings.STANDARD)) {
      begin(rig);
      WindowRig.await("the list", () -> rig.window().shell().projects().known().get().size() > 3);
      for (String key : new String[] {"DELETE", "F2"}) {
        WindowRig.call(() -> {
          rig.stage().getScene().lookup("#project-row-2").requestFocus();
          return true;
        });
        new org.testfx.api.FxRobot().type(javafx.scene.input.KeyCode.valueOf(key));
        each(rig, "card-" + key.toLowerCase(java.util.Locale.ROOT));
        new org.testfx.api.FxRobot().type(javafx.scene.input.KeyCode.ESCAPE);
      }
      WindowRig.call(() -> {
        rig.window()
            .open(liaison.ui.project.ProjectChoice.data("sample-data/examples/tables-small"));
        return true;
      });
      WindowRig.await(
          "the tables", () -> rig.window().shell().projects().current().get().isPresent());
      rig.settle();
      each(rig, "read-only");
      WindowRig.call(() -> {
        rig.window().shell().commands().get("welcome").run();
        rig.window().open(liaison.ui.project.ProjectChoice.project("gone"));
        return true;
      });
      WindowRig.await(
          "the reason", () -> rig.window().shell().projects().failure().get().isPresent());
      each(rig, "failure");
    }
  }

  private static void importing() throws TimeoutException, IOException {
    Path folder = Files.createTempDirectory("liaison-import");
    Path odd = folder.resolve("organisations.csv");
    Files.writeString(
        odd,
        "id,name_en,type,region,lat\no-1,One,nonsense,JP,\nbad id,Two,company,JP,\n"
            + "o-3,Three,firm,XX,north\no-4,Four,company,DE,\no-4,Four again,company,DE,\n");
    try (WindowRig rig = new WindowRig(SampleData.load(), Language.EN)) {
      rig.settle();
      WindowRig.call(() -> {
        rig.window().shell().commands().get("import").run();
        return true;
      });
      each(rig, "import-choose");
      read(rig, odd.toString());
      each(rig, "import-problems");
      resize(rig, 960, 600);
      each(rig, "import-small");
      resize(rig, 1440, 900);
      read(rig, "sample-data/examples/tables-small.xlsx");
      each(rig, "import-report");
      WindowRig.call(() -> {
        ((javafx.scene.control.Button) rig.stage().getScene().lookup("#import-run")).fire();
        return true;
      });
      WindowRig.await("the end", () -> rig.stage().getScene().lookup("#import-done") != null);
      each(rig, "import-done");
    }
  }

  private static void read(WindowRig rig, String file) {
    WindowRig.call(() -> {
      rig.window().shell().importFiles(java.util.List.of(file));
      return true;
    });
    WindowRig.await("the report", () -> rig.stage().getScene().lookup("#import-run") != null);
  }

  private static void history() throws TimeoutException {
    Dataset data = SampleData.load();
    try (WindowRig rig = new WindowRig(data, Language.EN)) {
      rig.settle();
      apply(rig, "o-toyota", "note", "Long-standing partner of the institute in Beijing");
      apply(rig, "o-siemens", "type", "institute");
      apply(rig, "c-toyota-institute", "start", liaison.model.value.PartialDate.of("2019-04"));
      apply(rig, "o-siemens", "region", "FR");
      WindowRig.call(() -> {
        rig.window().shell().editing().undo();
        rig.window().shell().commands().get("history").run();
        return true;
      });
      WindowRig.await("undo", () -> rig.window().shell().editing().canRedo().get());
      new org.testfx.api.FxRobot().type(javafx.scene.input.KeyCode.RIGHT);
      rig.settle();
      each(rig, "history");
      resize(rig, 960, 600);
      rig.settle();
      each(rig, "history-small");
    }
  }

  private static void apply(WindowRig rig, String id, String column, Object value) {
    int before = rig.window().shell().editing().history().get().size();
    WindowRig.call(() -> {
      Dataset data = rig.explorer.dataset().get();
      return rig.window()
          .shell()
          .editing()
          .apply(
              new liaison.app.edit.RecordEdits(data)
                  .set(data.find(id).orElseThrow(), column, value));
    });
    WindowRig.await(
        "the step", () -> rig.window().shell().editing().history().get().size() > before);
  }

  private static void begin(WindowRig rig) {
    WindowRig.call(() -> {
      rig.window().start(Optional.empty(), Settings.STANDARD);
      return true;
    });
  }

  private static void fill(Path home) {
    String[] names = {
      "清华大学 · Tsinghua University",
      "中欧能源合作",
      "AidData 2026",
      "A project with a very long name about every kind of partnership there is in the world"
          .repeat(2),
      "草稿"
    };
    int number = 0;
    for (String name : names) {
      Workspace workspace = Workspace.at(home);
      workspace.create(name).close();
      String day =
          number == 0 ? java.time.Instant.now().toString() : "2026-0" + number + "-05T08:00:00Z";
      SessionFile.in(workspace.folder(name))
          .write(
              Session.NONE.with(
                  new Session.Visit(day, 117 * number, 3300 * number + 1, number < 4)));
      number++;
    }
  }

  private static void resize(WindowRig rig, double width, double height) {
    WindowRig.call(() -> {
      rig.stage().setWidth(width);
      rig.stage().setHeight(height);
      return true;
    });
  }

  private static void each(WindowRig rig, String name) {
    for (Language language : Language.values()) {
      for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
        WindowRig.call(() -> {
          rig.explorer.language().set(language);
          rig.explorer.theme().set(theme);
          return true;
        });
        rig.snapshot("start-" + name + "-" + language.code() + "-" + theme.code(), 1);
      }
    }
    WindowRig.call(() -> {
      rig.explorer.language().set(Language.EN);
      rig.explorer.theme().set(Theme.LIGHT);
      return true;
    });
    rig.snapshot("start-" + name + "-200", 2);
  }
}
