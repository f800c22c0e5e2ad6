package liaison.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import liaison.app.ImportSource;
import liaison.app.OpenProject;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.app.Workspace;
import liaison.app.picture.ViewKind;
import liaison.app.settings.Session;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.filter.Filter;
import liaison.ui.Fakes;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.Trail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsViewModelTest {

  @TempDir private Path home;
  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final Editing editing = new Editing(explorer, Fakes.jobs());
  private final List<Text> messages = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private Optional<ProjectsViewModel> made = Optional.empty();

  private ProjectsViewModel model() {
    ProjectsViewModel model =
        new ProjectsViewModel(
            explorer,
            editing,
            Fakes.jobs(),
            new LibraryDoor(home, new Registry()),
            new SessionKeeper(
                explorer,
                new Trail(explorer),
                Fakes.jobs(),
                List.of(ViewKind.values()),
                later::add),
            messages::add);
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
    assertEquals(List.of(), model.known().get());
    assertEquals(List.of(), messages);
  }

  @Test
  void projectsAreListedByName() {
    create("亚洲", "Alpha");
    ProjectsViewModel model = model();
    model.list();
    assertEquals(
        List.of(
            new KnownProject(ProjectChoice.project("Alpha"), Session.Visit.NEVER),
            new KnownProject(ProjectChoice.project("亚洲"), Session.Visit.NEVER)),
        model.known().get());
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
    public List<KnownProject> projects() {
      return List.of();
    }

    @Override
    public Opened open(ProjectChoice choice, Progress progress) {
      return new Opened(
          choice, Fakes.project(), Optional.empty(), Session.NONE, () -> closed.add(choice.key()));
    }

    @Override
    public Opened create(String name, Optional<Edit> first) {
      return open(ProjectChoice.project(name), Progress.NONE);
    }

    @Override
    public ImportSource read(List<String> paths, Progress progress) {
      return new ImportSource("", List.of());
    }

    @Override
    public void rename(ProjectChoice choice, String next) {}

    @Override
    public void delete(ProjectChoice choice) {}

    @Override
    public void keep(ProjectChoice choice, Session session) {}

    @Override
    public void list(ProjectChoice choice, boolean isListed) {}
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

  @Test
  void aProjectIsMadeRenamedWhileOpenAndDeleted() {
    ProjectsViewModel model = model();
    model.create("  New one ", Optional.empty());
    assertEquals(Optional.of(ProjectChoice.project("New one")), model.current().get());
    model.list();
    assertEquals(
        Optional.of(Text.of("store.project.exists", "New one")), model.takenName("New one"));
    model.rename(ProjectChoice.project("New one"), "另一个");
    assertEquals(Text.literal("另一个"), explorer.projectName().get());
    assertEquals(Optional.of("另一个"), model.projectName());
    editing.apply(Change.create(Schema.ORGANISATIONS.empty("o-new")));
    assertEquals(Optional.empty(), editing.failure().get());
    model.delete(ProjectChoice.project("另一个"));
    assertEquals(List.of(), Workspace.at(home).projects());
    assertEquals(Optional.empty(), model.current().get());
    assertTrue(model.welcome().get());
    assertTrue(explorer.dataset().get().isEmpty());
    assertEquals(List.of(), messages);
  }

  @Test
  void whatCannotBeDoneIsToldAndNothingIsLost() {
    create("A", "B");
    ProjectsViewModel model = model();
    model.open(ProjectChoice.project("A"));
    model.rename(ProjectChoice.project("A"), "B");
    model.create("B", Optional.empty());
    assertEquals(
        List.of(Text.of("store.project.exists", "B"), Text.of("store.project.exists", "B")),
        messages);
    assertEquals(Optional.of("A"), model.projectName());
    try (OpenProject elsewhere = Workspace.at(home).open("B")) {
      model.delete(ProjectChoice.project("B"));
      assertEquals(
          Optional.of(Text.of("store.project.inUse", elsewhere.name())), model.failure().get());
    }
    assertEquals(List.of("A", "B"), Workspace.at(home).projects());
  }

  @Test
  void aProjectIsFoundAsItWasLeft() {
    create("A", "B");
    ProjectsViewModel model = model();
    model.open(ProjectChoice.project("A"));
    editing.apply(Change.create(Schema.ORGANISATIONS.empty("o-new")));
    explorer.view().set(ViewKind.MAP);
    explorer.select("o-new");
    explorer.filter().set(Filter.parse("kind=event"));
    later.getLast().run();
    model.open(ProjectChoice.project("B"));
    assertEquals(List.of(), explorer.selection().get());
    model.open(ProjectChoice.project("A"));
    assertEquals(ViewKind.MAP, explorer.view().get());
    assertEquals(List.of("o-new"), explorer.selection().get());
    assertEquals(Filter.parse("kind=event"), explorer.filter().get());
    model.list();
    assertEquals(1, model.visit(ProjectChoice.project("A")).organisations());
    model.unlist(ProjectChoice.project("A"));
    assertEquals(
        List.of(false, true),
        model.known().get().stream().map(known -> known.visit().isListed()).toList());
  }

  @Test
  void aSampleThatWasLeftWhileItWasMadeIsFilled() {
    create(SampleProject.NAME);
    ProjectsViewModel model = model();
    model.open(ProjectChoice.SAMPLE);
    assertTrue(explorer.dataset().get().size(Schema.ORGANISATIONS) > 100);
    editing.undo();
    model.close();
    try (OpenProject again = Workspace.at(home).open(SampleProject.NAME)) {
      assertTrue(again.dataset().isEmpty(), "what was taken back stays so");
    }
  }
}
