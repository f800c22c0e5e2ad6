package liaison.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Vocabulary;
import liaison.model.edit.Edit;

/**
 * The projects of a user: a folder with one folder a project and {@code library.json}. A project is
 * called by its name or by its id; its name is never part of a path.
 */
public final class Library {

  private static final String INFO = "project.json";
  private static final String LOCK = "project.lock";

  private final Path home;
  private final Vocabulary shipped;
  private final Seals seals;

  /**
   * A library that need not exist yet; the first project makes its folder.
   *
   * @param home its folder
   * @param shipped the code lists that every project has
   * @throws AppException when the folder's path cannot be used
   */
  public Library(Path home, Vocabulary shipped) {
    this.home = real(home);
    Database.checkPath(this.home);
    this.shipped = shipped;
    this.seals = new Seals(this.home);
  }

  public Path home() {
    return home;
  }

  /** All projects by name. */
  public List<ProjectInfo> list() {
    if (!Files.exists(home)) {
      return List.of();
    }
    if (!Files.isDirectory(home)) {
      throw new AppException(Fault.INPUT, Text.of("store.home.noFolder", home.toString()));
    }
    List<ProjectInfo> projects = new ArrayList<>();
    try (Stream<Path> folders = Files.list(home)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        info(folder).ifPresent(projects::add);
      }
    } catch (IOException unreadable) {
      throw new AppException(
          Fault.INPUT, Text.of("store.file.unreadable", home.toString()), unreadable);
    }
    projects.sort(Comparator.comparing(ProjectInfo::name).thenComparing(ProjectInfo::id));
    return List.copyOf(projects);
  }

  /** Whether there is a project of this name or id. */
  public boolean has(String nameOrId) {
    return find(nameOrId).isPresent();
  }

  /** Makes an empty project and opens it. */
  public Project create(String name) {
    return create(name, Optional.empty());
  }

  /**
   * Makes a project and opens it. It is one of the library only once its first edit is on disk;
   * what an end before that leaves behind is cleared away by the next project of this name.
   *
   * @param first what it begins with, empty for nothing
   */
  public Project create(String name, Optional<Edit> first) {
    String called = ProjectName.check(name);
    if (has(called)) {
      throw new AppException(Fault.USAGE, Text.of("store.project.exists", called));
    }
    try {
      Files.createDirectories(home, JsonFile.ownerOnly("rwx------"));
      Path folder = freshFolder(ProjectName.id(called));
      ProjectInfo info =
          new ProjectInfo(folder.getFileName().toString(), called, Instant.now().toString());
      FileGuard guard = guard(folder, called);
      return guarded(
          guard,
          () -> {
            seals.markOpen(info.id());
            return begun(open(info, folder, guard, Database.create(folder)), folder, first);
          });
    } catch (IOException unwritable) {
      throw new AppException(
          Fault.OUTPUT, Text.of("store.home.unwritable", home.toString()), unwritable);
    }
  }

  private static Project begun(Project project, Path folder, Optional<Edit> first) {
    boolean isBegun = false;
    try {
      first.ifPresent(project::apply);
      write(folder, project.info());
      isBegun = true;
      return project;
    } finally {
      if (!isBegun) {
        project.close();
      }
    }
  }

  /**
   * Opens a project.
   *
   * @throws AppException when there is none, when it is open already, or when its file is not as
   *     this program left it
   */
  public Project open(String nameOrId) {
    ProjectInfo info = get(nameOrId);
    Path folder = home.resolve(info.id());
    Path file = folder.resolve(Database.FILE);
    FileGuard guard = guard(folder, info.name());
    return guarded(
        guard,
        () -> {
          if (!Files.isRegularFile(file)) {
            throw new AppException(Fault.INPUT, Text.of("store.project.noFile", info.name()));
          }
          if (!seals.fits(info.id(), file)) {
            throw new AppException(
                Fault.INPUT, Text.of("store.project.foreign", info.name(), file.toString()));
          }
          seals.markOpen(info.id());
          return readable(info, folder, guard);
        });
  }

  /** Opens a file of ours; what H2 cannot make sense of is damage. */
  private Project readable(ProjectInfo info, Path folder, FileGuard guard) {
    try {
      return open(info, folder, guard, Database.open(folder));
    } catch (IllegalStateException senseless) {
      throw new AppException(
          Fault.INPUT, Text.of("store.project.damaged", folder.toString()), senseless);
    }
  }

  /** The folder of a project; what others keep beside its data goes with it. */
  public Path folder(String nameOrId) {
    return home.resolve(get(nameOrId).id());
  }

  /** Calls a project by another name, also while it is open; its folder stays where it is. */
  public void rename(String nameOrId, String next) {
    ProjectInfo info = get(nameOrId);
    String called = ProjectName.check(next);
    if (called.equals(info.name())) {
      return;
    }
    if (list().stream().anyMatch(other -> other.name().equals(called))) {
      throw new AppException(Fault.USAGE, Text.of("store.project.exists", called));
    }
    write(home.resolve(info.id()), new ProjectInfo(info.id(), called, info.created()));
  }

  /** Removes a project with all its files; one that is open stays. */
  public void delete(String nameOrId) {
    ProjectInfo info = get(nameOrId);
    Path folder = home.resolve(info.id());
    FileGuard guard = guard(folder, info.name());
    try {
      Files.deleteIfExists(folder.resolve(INFO));
      seals.forget(info.id());
      release(guard);
      deleteFolder(folder);
    } catch (IOException unwritable) {
      release(guard);
      throw new AppException(
          Fault.OUTPUT, Text.of("store.file.unwritable", folder.toString()), unwritable);
    }
  }

  /** Opens while guarded; a project that could not be opened is free again. */
  private static Project guarded(FileGuard guard, Supplier<Project> opening) {
    boolean opened = false;
    try {
      Project project = opening.get();
      opened = true;
      return project;
    } finally {
      if (!opened) {
        release(guard);
      }
    }
  }

  private Project open(ProjectInfo info, Path folder, FileGuard guard, Database database) {
    return Project.open(info, folder, seals, guard, database, shipped);
  }

  private ProjectInfo get(String nameOrId) {
    return find(nameOrId)
        .orElseThrow(
            () -> new AppException(Fault.USAGE, Text.of("store.project.unknown", nameOrId)));
  }

  private Optional<ProjectInfo> find(String nameOrId) {
    String wanted = nameOrId.strip();
    List<ProjectInfo> all = list();
    return all.stream()
        .filter(info -> info.name().equals(wanted))
        .findFirst()
        .or(() -> all.stream().filter(info -> info.id().equals(wanted)).findFirst());
  }

  /** A folder nobody uses; what an interrupted creation left behind is cleared away. */
  private Path freshFolder(String id) throws IOException {
    for (int number = 1; ; number++) {
      Path folder = home.resolve(number == 1 ? id : id + "-" + number);
      if (Files.exists(folder) && !Files.exists(folder.resolve(INFO)) && isIdle(folder)) {
        deleteFolder(folder);
      }
      if (!Files.exists(folder)) {
        Files.createDirectory(folder, JsonFile.ownerOnly("rwx------"));
        return folder;
      }
    }
  }

  private static boolean isIdle(Path folder) throws IOException {
    Optional<FileGuard> guard = FileGuard.take(folder.resolve(LOCK));
    guard.ifPresent(Library::release);
    return guard.isPresent();
  }

  private static FileGuard guard(Path folder, String name) {
    try {
      return FileGuard.take(folder.resolve(LOCK))
          .orElseThrow(() -> new AppException(Fault.IN_USE, Text.of("store.project.inUse", name)));
    } catch (IOException unwritable) {
      throw new AppException(
          Fault.OUTPUT, Text.of("store.file.unwritable", folder.toString()), unwritable);
    }
  }

  private static void release(FileGuard guard) {
    try {
      guard.close();
    } catch (IOException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  /** What a folder says of itself; a project whose file is damaged goes by its id. */
  private static Optional<ProjectInfo> info(Path folder) {
    String id = folder.getFileName().toString();
    try {
      return new JsonFile(folder.resolve(INFO))
          .read()
          .map(json ->
              new ProjectInfo(id, json.path("name").asText(id), json.path("created").asText("")));
    } catch (AppException damaged) {
      return Optional.of(new ProjectInfo(id, id, ""));
    }
  }

  private static void write(Path folder, ProjectInfo info) {
    ObjectNode json = JsonFile.object();
    json.put("format", 1).put("name", info.name()).put("created", info.created());
    new JsonFile(folder.resolve(INFO)).write(json);
  }

  private static void deleteFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static Path real(Path home) {
    Path absolute = home.toAbsolutePath().normalize();
    try {
      return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    } catch (IOException unreadable) {
      throw new AppException(
          Fault.INPUT, Text.of("store.file.unreadable", absolute.toString()), unreadable);
    }
  }
}
