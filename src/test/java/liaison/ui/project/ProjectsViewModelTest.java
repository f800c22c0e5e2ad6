package liaison.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import liaison.app.OpenProject;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.app.Workspace;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.edit.Change;
import liaison.ui.Fakes;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsViewModelTest {

  @TempDir private Path home;
  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final Editing editing = new Editing(explorer, Fakes.jobs());
  private final List<Text> messages = new ArrayList<>();
  private Optional<ProjectsViewModel> made = Optional.empty();

  private ProjectsViewModel model() {
    ProjectsViewModel model =
        new ProjectsViewModel(
            explorer, editing, Fakes.jobs(), new LibraryDoor(home, new Registry()), messages::add);
    made = Optional.of(model);
    return model;
  }

  @AfterEach
  void letGo() {
    made.ifPresent(ProjectsViewModel::close);
  }

  private void create(String... names) {
    for (String name : names) {
      Workspace.at(home).create(name).close();
    }
  }

  private boolean isFree(String name) {
    try (OpenProject project = Workspace.at(home).open(name)) {
      return project.name().equals(name);
    } catch (AppException taken) {
      assertEquals(Fault.IN_USE, taken.fault());
      return false;
    }
  }

  @Test
  void aLibraryThatIsNotThereYetHasNoProjects() {
    ProjectsViewModel model = model();
    model.list();
    assertEquals(List.of(), model.projects().get());
    assertEquals(List.of(), messages);
  }

  @Test
  void projectsAreListedByName() {
    create("亚洲", "Alpha");
    ProjectsViewModel model = model();
    model.list();
    assertEquals(
        List.of(ProjectChoice.project("Alpha"), ProjectChoice.project("亚洲")),
        model.projects().get());
  }

  @Test
  void anOpenProjectIsHeldUntilAnotherIsOpened() {
    create("A", "B");
    ProjectsViewModel model = model();
    model.open(ProjectChoice.project("A"));
    assertEquals(Text.literal("A"), explorer.projectName().get());
    assertTrue(explorer.dataset().get().isEmpty());
    assertEquals(List.of(false, true), List.of(isFree("A"), isFree("B")));
    model.open(ProjectChoice.project("A"));
    model.open(ProjectChoice.project("B"));
    assertEquals(List.of(true, false), List.of(isFree("A"), isFree("B")));
    model.close();
    assertTrue(isFree("B"));
    assertEquals(List.of(), messages);
  }

  @Test
  void aProjectOpenElsewhereIsToldAndWhatIsShownStays() {
    create("A", "B");
    ProjectsViewModel model = model();
    model.open(ProjectChoice.project("A"));
    try (OpenProject elsewhere = Workspace.at(home).open("B")) {
      model.open(ProjectChoice.project("B"));
      assertEquals(List.of(Text.of("store.project.inUse", elsewhere.name())), messages);
    }
    assertEquals(Text.literal("A"), explorer.projectName().get());
    assertEquals(Optional.empty(), model.opening().get());
    assertEquals(List.of(false, true), List.of(isFree("A"), isFree("B")));
  }

  @Test
  void whatIsNoLongerWantedIsClosedAgain() {
    List<String> closed = new ArrayList<>();
    Held held = new Held(new Door(closed));
    held.open(ProjectChoice.project("A"), Progress.NONE);
    Progress cancelledMeanwhile = new CancelledAtSecondStep();
    assertThrows(
        CancellationException.class,
        () -> held.open(ProjectChoice.project("B"), cancelledMeanwhile));
    assertEquals(List.of("B"), closed);
    held.close();
    assertEquals(List.of("B", "A"), closed);
    assertThrows(
        CancellationException.class, () -> held.open(ProjectChoice.project("C"), Progress.NONE));
  }

  private record Door(List<String> closed) implements ProjectDoor {
    @Override
    public List<String> projects() {
      return List.of();
    }

    @Override
    public Opened open(ProjectChoice choice, Progress progress) {
      return new Opened(choice, Fakes.project(), Optional.empty(), () -> closed.add(choice.key()));
    }
  }

  private static final class CancelledAtSecondStep implements Progress {
    private int steps;

    @Override
    public void step(long done, long total) {
      if (++steps == 2) {
        throw new CancellationException();
      }
    }
  }

  @Test
  void theSampleIsAProjectThatCanBeEditedAndIsKept() {
    ProjectsViewModel model = model();
    model.open(ProjectChoice.SAMPLE);
    assertTrue(editing.canEdit().get());
    editing.apply(Change.create(Schema.ORGANISATIONS.empty("o-new")));
    model.close();
    assertEquals(List.of(SampleProject.NAME), Workspace.at(home).projects());
    try (OpenProject again = Workspace.at(home).open(SampleProject.NAME)) {
      assertTrue(again.dataset().find("o-new").isPresent());
    }
  }
}
