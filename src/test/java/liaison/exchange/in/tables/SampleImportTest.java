package liaison.exchange.in.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import liaison.TestVocabulary;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Progress;
import liaison.exchange.in.Formats;
import liaison.exchange.in.ImportPlan;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.Importer;
import liaison.exchange.in.Input;
import liaison.exchange.in.ReportJson;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.store.Library;
import liaison.store.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleImportTest {

  static final List<Importer> IMPORTERS =
      List.of(new TableFolderImporter(), new TableWorkbookImporter());
  static final Path SAMPLE = Path.of("sample-data", "tsinghua");
  static final Path SMALL = Path.of("sample-data", "examples", "tables-small");
  static final Path SMALL_WORKBOOK = Path.of("sample-data", "examples", "tables-small.xlsx");

  @TempDir Path home;

  static Dataset empty() {
    return Dataset.empty(TestVocabulary.shipped());
  }

  static ImportPlan plan(Path path, Dataset current) {
    return plan(Input.of(path), current);
  }

  static ImportPlan plan(Input input, Dataset current) {
    return ImportPlan.of(current, Formats.read(IMPORTERS, input, Progress.NONE), input.name());
  }

  /** Every problem as one line, for assertions that say what is wrong. */
  static String problems(ImportReport report) {
    Messages english = Messages.in(Language.EN);
    return report.files().stream()
        .flatMap(file -> file.sheets().stream())
        .flatMap(sheet ->
            sheet.problems().stream()
                .map(problem ->
                    sheet.name()
                        + " "
                        + problem.row()
                        + " "
                        + problem.column()
                        + " "
                        + problem.severity().code()
                        + " "
                        + english.get(problem.text())))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyRowOfTheSampleIsKeptWithoutAProblem() {
    ImportPlan plan = plan(SAMPLE, empty());
    assertEquals("", problems(plan.report()));
    assertEquals(0, plan.report().dropped());
    assertEquals(plan.report().read(), plan.report().kept());
    assertEquals(plan.report().read(), plan.batch().edits().size());
    assertTrue(empty().apply(plan.batch()).size(Schema.ORGANISATIONS) > 100);
  }

  @Test
  void theSecondImportChangesNothing() {
    Dataset data = empty().apply(plan(SAMPLE, empty()).batch());
    ImportPlan again = plan(SAMPLE, data);
    assertTrue(again.batch().isEmpty());
    assertEquals(again.report().read(), again.report().unchanged());
    assertEquals(0, again.report().changed());
  }

  @Test
  void thePackedSampleIsTheSame() {
    assertEquals(
        plan(SAMPLE, empty()).batch(),
        plan(Input.packed("/sample-data/tsinghua"), empty()).batch());
  }

  @Test
  void theWorkbookHoldsWhatTheFolderHolds() {
    ImportPlan folder = plan(SMALL, empty());
    ImportPlan workbook = plan(SMALL_WORKBOOK, empty());
    assertEquals("", problems(folder.report()));
    assertEquals("", problems(workbook.report()));
    assertEquals(empty().apply(folder.batch()), empty().apply(workbook.batch()));
  }

  @Test
  void aStoredSampleIsReadBackEqualAndUndoneInOneStep() {
    Library library = new Library(home, TestVocabulary.shipped());
    ImportPlan plan = plan(SAMPLE, empty());
    Dataset stored;
    try (Project project = library.create("清华样例")) {
      stored = project.apply(plan.batch());
    }
    try (Project project = library.open("清华样例")) {
      assertEquals(stored, project.dataset());
      assertEquals(1, project.history().size());
      project.undo();
      assertTrue(project.dataset().isEmpty());
      project.redo();
      assertEquals(stored, project.dataset());
    }
  }

  @Test
  void theReportAsJsonAddsUp() {
    String json = ReportJson.write(plan(SAMPLE, empty()).report(), Messages.in(Language.ZH));
    assertTrue(json.contains("\"name\" : \"organisations.csv\""), json);
    assertTrue(json.contains("\"problems\" : [ ]"), json);
  }
}
