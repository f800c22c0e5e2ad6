package liaison.ui.importing;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Problem;
import liaison.base.Text;
import liaison.exchange.in.FileReport;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.SheetReport;
import liaison.model.Schema;
import liaison.ui.control.Controls;

/** What an import would do: the sum in a sentence, each sheet in a line, each problem in a line. */
final class ReportView extends VBox {

  private static final double ROW = 28;
  private static final double PROBLEM_ROW = 46;
  private static final int ROWS_SHOWN = 5;
  private static final List<String> COLUMNS =
      List.of("read", "added", "changed", "unchanged", "dropped");

  private final Controls controls;

  ReportView(ImportReport report, Controls controls) {
    this.controls = controls;
    getStyleClass().add("import-report");
    Label sum = controls.label(sum(report), "import-sum");
    sum.setId("import-sum");
    sum.setWrapText(true);
    sum.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(sum, sheets(report));
    List<ImportProblem> problems = ImportProblem.of(report);
    if (!problems.isEmpty()) {
      getChildren().addAll(heading(problems.size()), problems(problems));
    }
  }

  private static Text sum(ImportReport report) {
    if (report.read() == 0) {
      return Text.of("importing.sum.none");
    }
    if (report.kept() == 0) {
      return Text.of("importing.sum.nothingKept", report.read());
    }
    if (report.added() == 0 && report.changed() == 0) {
      return Text.of("importing.sum.allThere", report.kept());
    }
    return Text.of(
        report.dropped() == 0 ? "importing.sum.all" : "importing.sum.some",
        report.read(),
        report.added(),
        report.changed(),
        report.dropped());
  }

  private Node sheets(ImportReport report) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("import-sheets");
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(first);
    int column = 1;
    for (String name : COLUMNS) {
      ColumnConstraints number = new ColumnConstraints();
      number.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(number);
      grid.add(controls.label(Text.of("importing.column." + name), "import-column"), column++, 0);
    }
    int row = 1;
    for (FileReport file : report.files()) {
      for (SheetReport sheet : file.sheets()) {
        addSheet(grid, row++, sheet);
      }
    }
    return grid;
  }

  private void addSheet(GridPane grid, int row, SheetReport sheet) {
    Text name =
        Schema.table(sheet.name())
            .map(table -> Text.of(table.labelKey()))
            .orElseGet(() -> Text.literal(sheet.name()));
    grid.add(controls.label(name), 0, row);
    int[] numbers = {
      sheet.read(), sheet.added(), sheet.changed(), sheet.unchanged(), sheet.dropped()
    };
    for (int at = 0; at < numbers.length; at++) {
      Label number = controls.label(Text.of("importing.number", numbers[at]), "import-number");
      if (numbers[at] == 0) {
        number.getStyleClass().add("zero");
      }
      grid.add(number, at + 1, row);
    }
  }

  private Node heading(int count) {
    return controls.label(Text.of("importing.problems", count), "import-heading");
  }

  private Node problems(List<ImportProblem> problems) {
    ListView<ImportProblem> list = new ListView<>(FXCollections.observableArrayList(problems));
    list.setId("import-problems");
    list.getStyleClass().add("import-problems");
    list.accessibleTextProperty()
        .bind(controls.words().of(Text.of("importing.problems", problems.size())));
    list.setCellFactory(any -> new ProblemCell());
    list.setPrefHeight(Math.min(ROWS_SHOWN, problems.size()) * PROBLEM_ROW + 2);
    list.setMinHeight(ROW * 2);
    return list;
  }

  /** Where the problem is, and what it is. */
  private final class ProblemCell extends ListCell<ImportProblem> {

    ProblemCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(ImportProblem item, boolean isEmpty) {
      super.updateItem(item, isEmpty);
      setText("");
      if (isEmpty || item == null) {
        setGraphic(new Region());
        setAccessibleText("");
        return;
      }
      Problem problem = item.problem();
      Label where = controls.label(place(item), "import-place");
      String severity = problem.severity().name().toLowerCase(Locale.ROOT);
      Label how =
          controls.label(
              Text.of("importing.severity." + severity), "import-severity", "severity-" + severity);
      HBox head = new HBox(how, where);
      head.getStyleClass().add("import-problem-head");
      Label what = controls.label(problem.text(), "import-what");
      what.setWrapText(true);
      what.setMinHeight(Region.USE_PREF_SIZE);
      VBox box = new VBox(head, what);
      box.getStyleClass().add("import-problem");
      setGraphic(box);
      setAccessibleText(
          controls.words().now(Text.of("importing.spoken", place(item), problem.text())));
    }
  }

  private static Text place(ImportProblem item) {
    Problem problem = item.problem();
    if (problem.row() == 0) {
      return Text.of("importing.place.sheet", item.file(), item.sheet());
    }
    return problem.column().isEmpty()
        ? Text.of("importing.place.row", item.file(), item.sheet(), problem.row())
        : Text.of(
            "importing.place.cell", item.file(), item.sheet(), problem.row(), problem.column());
  }
}
