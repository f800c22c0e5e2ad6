package liaison.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {

  @TempDir Path home;

  private Library library() {
    return new Library(home, Vocabulary.EMPTY);
  }

  @Test
  void aNewLibraryIsEmptyAndMakesNoFolder() {
    Library library = new Library(home.resolve("not/yet"), Vocabulary.EMPTY);
    assertEquals(List.of(), library.list());
    assertFalse(library.has("x"));
    assertFalse(Files.exists(home.resolve("not")));
  }

  @Test
  void aProjectThatCannotKeepWhatItBeginsWithIsNone() {
    Edit impossible = Change.delete(Schema.ORGANISATIONS.empty("o-a"));
    assertEquals(Fault.USAGE, fault(() -> library().create("demo", Optional.of(impossible))));
    assertEquals(List.of(), library().list());
    Edit first = Change.create(Schema.ORGANISATIONS.empty("o-a"));
    try (Project project = library().create("demo", Optional.of(first))) {
      assertEquals(1, project.dataset().size(Schema.ORGANISATIONS));
      assertEquals("demo", project.info().id());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a;INIT=RUNSCRIPT FROM 'http://x/y.sql'",
        "合作网络 2026",
        "../../etc/passwd",
        "tcp://somewhere:9092/x",
        "CON",
        "\"quoted\" 'single' 🚀",
        "~/home",
      })
  void anyNameIsOnlyAName(String name) throws IOException {
    Library library = library();
    library.create(name).close();
    assertEquals(name, library.list().getFirst().name());
    try (Project project = library.open(name)) {
      assertTrue(project.info().id().matches("[a-z0-9-]+"));
    }
    try (Stream<Path> files = Files.list(home)) {
      assertEquals(
          Set.of("library.json", "library.lock", library.list().getFirst().id()),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
    library.delete(name);
    assertFalse(library.has(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "line\nbreak", "nul\0"})
  void anUnusableNameIsRefused(String name) {
    assertEquals(Fault.USAGE, fault(() -> library().create(name)));
    assertEquals(List.of(), library().list());
  }

  @Test
  void namesAreTakenOnceAndFoldersNeverClash() {
    library().create("Demo").close();
    assertEquals(Fault.USAGE, fault(() -> library().create(" Demo ")));
    library().create("demo!").close();
    library().create("项目").close();
    library().create("另一个").close();
    assertEquals(
        List.of("demo", "demo-2", "project-2", "project"),
        library().list().stream().map(ProjectInfo::id).toList());
  }

  @Test
  void anUnknownProjectIsRefused() {
    assertEquals(Fault.USAGE, fault(() -> library().open("nobody")));
    assertEquals(Fault.USAGE, fault(() -> library().delete("nobody")));
  }

  @Test
  void anOpenProjectIsInUse() {
    try (Project project = library().create("demo")) {
      assertEquals(Fault.IN_USE, fault(() -> library().open("demo")));
      assertEquals(Fault.IN_USE, fault(() -> library().delete("demo")));
      assertEquals(0, project.dataset().size(Schema.ORGANISATIONS));
    }
    library().open("demo").close();
  }

  @Test
  void aFileChangedBehindOurBackIsForeign() throws IOException {
    library().create("demo").close();
    Path file = home.resolve("demo/project.mv.db");
    byte[] before = Files.readAllBytes(file);
    Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
    assertEquals(Fault.INPUT, fault(() -> library().open("demo")));
    Files.write(file, before);
    library().open("demo").close();
  }

  @Test
  void aProjectFolderPutThereByHandIsForeign() throws IOException {
    library().create("demo").close();
    Path copy = Files.createDirectory(home.resolve("copy"));
    for (String name : List.of("project.mv.db", "project.json")) {
      Files.copy(home.resolve("demo").resolve(name), copy.resolve(name));
    }
    assertEquals(Fault.INPUT, fault(() -> library().open("copy")));
  }

  @Test
  void aMissingFileIsSaid() throws IOException {
    library().create("demo").close();
    Files.move(home.resolve("demo/project.mv.db"), home.resolve("demo/project.mv.db.newFile"));
    assertEquals(Fault.INPUT, fault(() -> library().open("demo")));
    assertFalse(Files.exists(home.resolve("demo/project.mv.db")));
  }

  @Test
  void aDamagedLibraryFileIsLeftAsItIs() throws IOException {
    library().create("demo").close();
    Files.writeString(home.resolve("library.json"), "{ broken");
    assertEquals(Fault.INPUT, fault(() -> library().open("demo")));
    assertEquals(Fault.INPUT, fault(() -> library().create("other")));
    assertEquals("{ broken", Files.readString(home.resolve("library.json")));
  }

  @Test
  void aProjectWithADamagedCoverGoesByItsId() throws IOException {
    library().create("合作").close();
    Files.writeString(home.resolve("project/project.json"), "{ broken");
    library().create("demo").close();
    assertEquals(
        List.of("demo", "project"), library().list().stream().map(ProjectInfo::name).toList());
    library().open("project").close();
  }

  @Test
  void aLinkToAPathThatCouldCarrySettingsIsRefused() throws IOException {
    Path bad = Files.createDirectory(home.resolve("a;INIT=x"));
    Path link = Files.createSymbolicLink(home.resolve("link"), bad);
    assertEquals(
        Fault.USAGE,
        fault(() -> new Library(link.resolve("new"), Vocabulary.EMPTY).create("demo")));
  }

  @Test
  void aHomeThatCannotBeMadeIsSaid() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "in the way");
    Library library = new Library(file.resolve("library"), Vocabulary.EMPTY);
    assertEquals(Fault.OUTPUT, fault(() -> library.create("demo")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;INIT=x", "line\nbreak"})
  void aPathThatCouldCarrySettingsIsRefused(String folder) {
    assertEquals(Fault.USAGE, fault(() -> new Library(home.resolve(folder), Vocabulary.EMPTY)));
  }

  @Test
  void aHomeWithSpacesAndChineseWorks() {
    Library library = new Library(home.resolve("我的 项目库 100%"), Vocabulary.EMPTY);
    library.create("demo").close();
    library.open("demo").close();
  }

  @Test
  void filesBelongToTheirOwnerOnly() throws IOException {
    library().create("demo").close();
    if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(home.resolve("library.json"))));
    }
  }

  @Test
  void whatAnInterruptedCreationLeftIsClearedAway() throws IOException {
    Path rest = Files.createDirectories(home.resolve("demo"));
    Files.writeString(rest.resolve("project.mv.db"), "half");
    try (Project project = library().create("demo")) {
      assertEquals("demo", project.info().id());
      project.apply(Change.create(Schema.ORGANISATIONS.empty("o-a")));
    }
  }

  static Fault fault(Runnable work) {
    return assertThrows(AppException.class, work::run).fault();
  }
}
