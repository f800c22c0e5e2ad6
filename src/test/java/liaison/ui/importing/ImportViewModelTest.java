package liaison.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.TestVocabulary;
import liaison.app.DataLoader;
import liaison.app.ImportSource;
import liaison.app.Registry;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Edit;
import liaison.ui.FakeEdits;
import liaison.ui.Fakes;
import liaison.ui.importing.ImportViewModel.Stage;
import liaison.ui.importing.ImportViewModel.Target;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.task.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

  private static final String SMALL =
      Path.of("sample-data", "examples", "tables-small.xlsx").toString();
  private static final Registry REGISTRY = new Registry();

  @TempDir private Path folder;
  private final Explorer explorer =
      new Explorer(Dataset.empty(TestVocabulary.shipped()), Language.EN);
  private final Editing editing = new Editing(explorer, Fakes.jobs());
  private final List<String> made = new ArrayList<>();
  private final ImportViewModel model =
      new ImportViewModel(
          explorer,
          editing,
          Fakes.jobs(),
          new ImportDoors(
              (paths, progress) ->
                  ImportSource.read(
                      REGISTRY, paths.stream().map(DataLoader::input).toList(), progress),
              this::create,
              name ->
                  name.equals("tables-small")
                      ? Optional.of(Text.of("store.project.exists", name))
                      : Optional.empty(),
              TestVocabulary::shipped));

  private Job<?> create(String name, Optional<Edit> first) {
    made.add(name);
    Job<Boolean> job = new Job<>(Text.literal(name));
    job.succeed(first.isPresent());
    return job;
  }

  private void openProject() {
    editing.attach(Optional.of(new FakeEdits(explorer.dataset().get())));
  }

  @Test
  void filesAreTriedBeforeAnythingChanges() {
    openProject();
    model.read(List.of(SMALL));
    assertEquals(Stage.REPORT, model.stage().get());
    assertEquals(Target.OPEN, model.target().get());
    assertTrue(model.plan().get().orElseThrow().report().kept() > 0);
    assertTrue(explorer.dataset().get().isEmpty());
    model.begin();
    assertEquals(Stage.CHOOSE, model.stage().get());
    assertTrue(explorer.dataset().get().isEmpty());
    assertEquals(List.of(), editing.history().get());
  }

  @Test
  void anImportIntoTheOpenProjectIsOneStep() {
    openProject();
    model.read(List.of(SMALL));
    model.run();
    assertEquals(Stage.DONE, model.stage().get());
    assertFalse(explorer.dataset().get().isEmpty());
    assertEquals(1, editing.history().get().size());
    model.showNew();
    assertEquals(ViewKind.TABLE, explorer.view().get());
    assertEquals(
        explorer.dataset().get().size(Schema.COLLABORATIONS), explorer.selection().get().size());
    editing.undo();
    assertTrue(explorer.dataset().get().isEmpty());
    editing.redo();
    model.read(List.of(SMALL));
    assertFalse(model.canImport(), "everything is there already");
  }

  @Test
  void withoutAnOpenProjectANewOneIsMadeUnderAFreeName() {
    model.read(List.of(SMALL));
    assertEquals(Target.NEW, model.target().get());
    assertEquals("tables-small 2", model.name().get());
    model.name().set("tables-small");
    assertTrue(model.nameDoubt().isPresent());
    assertFalse(model.canImport());
    model.name().set(" ");
    assertFalse(model.canImport());
    model.name().set("Mine");
    model.run();
    assertEquals(List.of("Mine"), made);
    assertEquals(Stage.DONE, model.stage().get());
  }

  @Test
  void aFileThatCannotBeReadIsToldAndAnotherMayBeChosen() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
    model.read(List.of(broken.toString()));
    assertEquals(Stage.CHOOSE, model.stage().get());
    assertEquals("import.workbook.noWorkbook", model.failure().get().orElseThrow().key());
    model.read(List.of(folder.resolve("gone.csv").toString()));
    assertEquals("import.input.missing", model.failure().get().orElseThrow().key());
    model.read(List.of(SMALL));
    assertEquals(Optional.empty(), model.failure().get());
  }

  @Test
  void aChangeThatCannotBeKeptIsToldAndNothingIsLost() {
    FakeEdits full = new FakeEdits(explorer.dataset().get());
    full.fill();
    editing.attach(Optional.of(full));
    model.read(List.of(SMALL));
    model.run();
    assertEquals(Stage.REPORT, model.stage().get());
    assertEquals("store.project.reopen", model.failure().get().orElseThrow().key());
  }

  @Test
  void problemsComeWithTheirPlaceTheWorstFirst() throws IOException {
    Path file = folder.resolve("organisations.csv");
    Files.writeString(
        file, "id,name_en,type,region\no-1,One,nonsense,JP\nbad id,Two,company,JP\no-3,Three,,\n");
    model.read(List.of(file.toString()));
    List<ImportProblem> problems = ImportProblem.of(model.plan().get().orElseThrow().report());
    assertEquals("import.id.malformed", problems.getFirst().problem().text().key());
    assertEquals(3, problems.getFirst().problem().row());
    assertEquals("organisations.csv", problems.getFirst().file());
    assertEquals(2, problems.size());
  }
}
