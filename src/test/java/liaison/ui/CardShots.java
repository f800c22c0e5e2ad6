package liaison.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import liaison.app.edit.RecordEdits;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.ui.control.Controls;
import liaison.ui.failure.Failure;
import liaison.ui.failure.FailureCard;
import liaison.ui.project.ProjectChoice;
import liaison.ui.state.SaveState;
import liaison.ui.state.Words;

/** Cards over the window, the import in each of its stages, and projects unlike the sample. */
final class CardShots {

  /** A project without a record. */
  static final String EMPTY = "草稿";

  /** As long as a name can be. */
  static final String LONG =
      "Every kind of partnership there is in the world ".repeat(5).substring(0, 200).strip();

  private static final String ODD =
      "id,name_en,type,region,lat\no-1,One,nonsense,JP,\nbad id,Two,company,JP,\n"
          + "o-3,Three,firm,XX,north\no-4,Four,company,DE,\no-4,Four again,company,DE,\n";

  private CardShots() {}

  static List<Shot> all() {
    return List.of(
        Shot.of("keys", rig -> Shot.run(rig, "keys")),
        Shot.of("presenter", rig -> Shot.run(rig, "present")),
        Shot.of("columns", CardShots::table, rig -> Shot.run(rig, "table.columns")),
        Shot.of("paste", CardShots::table, CardShots::paste),
        Shot.of("filter-save", CardShots::filter, rig -> Shot.run(rig, "filter-save")),
        Shot.of("filter-saved", rig -> Shot.run(rig, "filter-saved")),
        Shot.of("failure", CardShots::failure),
        Shot.of("import-choose", rig -> Shot.run(rig, "import")),
        Shot.of("import-problems", rig -> rig.window().shell().importFiles(List.of(odd()))),
        Shot.of("import-report", CardShots::read),
        Shot.of(
            "history-steps",
            rig -> edit(rig, "o-toyota", "note", "Long-standing partner of the institute"),
            rig -> edit(rig, "o-siemens", "type", "institute"),
            rig -> edit(rig, "o-siemens", "region", "FR"),
            rig -> rig.window().shell().editing().undo(),
            rig -> Shot.run(rig, "history")),
        Shot.of("empty-project", rig -> open(rig, ProjectChoice.project(EMPTY))),
        Shot.of("long-name", rig -> open(rig, ProjectChoice.project(LONG))),
        Shot.of(
            "read-only", rig -> open(rig, ProjectChoice.data("sample-data/examples/tables-small"))),
        Shot.of(
            "import-done",
            rig -> open(rig, ProjectChoice.project(EMPTY)),
            CardShots::read,
            rig -> {
              if (rig.stage().getScene().lookup("#import-run") instanceof Button run) {
                run.fire();
              }
            }));
  }

  private static void table(WindowRig rig) {
    rig.explorer.view().set(ViewKind.TABLE);
    rig.explorer.select("o-toyota");
  }

  private static void filter(WindowRig rig) {
    rig.explorer.filter().set(Filter.parse("kind=joint-lab,joint-centre; type=company"));
  }

  private static void paste(WindowRig rig) {
    rig.window().shell().centre().focusContent();
    String rows = "name_en\ttype\nToyota\tcompany\nA new one\tfirm\n";
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, rows));
    Shot.run(rig, "table.paste");
  }

  private static void failure(WindowRig rig) {
    rig.window()
        .shell()
        .layers()
        .show(
            new FailureCard(
                    Failure.of(Text.of("table.paste.nothing"), SaveState.SAVED),
                    "1.0",
                    new Controls(new Words(rig.explorer.language())))
                .card());
  }

  private static void read(WindowRig rig) {
    rig.window().shell().importFiles(List.of("sample-data/examples/tables-small.xlsx"));
  }

  private static void open(WindowRig rig, ProjectChoice choice) {
    rig.window().open(choice);
  }

  private static void edit(WindowRig rig, String id, String column, Object value) {
    Dataset data = rig.explorer.dataset().get();
    rig.window()
        .shell()
        .editing()
        .apply(new RecordEdits(data).set(data.find(id).orElseThrow(), column, value));
  }

  private static String odd() {
    try {
      Path file = Files.createTempDirectory("liaison-import").resolve("organisations.csv");
      return Files.writeString(file, ODD).toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
