package liaison.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import liaison.model.Vocabulary;
import liaison.model.edit.Edit;
import liaison.store.Library;
import liaison.store.ProjectInfo;

/** A user's projects. */
public final class Workspace {

  private final Library library;
  private final Vocabulary vocabulary;

  private Workspace(Library library, Vocabulary vocabulary) {
    this.library = library;
    this.vocabulary = vocabulary;
  }

  /** The projects of a library folder, which need not exist yet. */
  public static Workspace at(Path home) {
    Vocabulary vocabulary = CodeLists.load();
    return new Workspace(new Library(home, vocabulary), vocabulary);
  }

  /** The code lists every project has. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Names of the projects, sorted. */
  public List<String> projects() {
    return library.list().stream().map(ProjectInfo::name).toList();
  }

  public boolean has(String name) {
    return library.has(name);
  }

  /** Makes an empty project and opens it. */
  public OpenProject create(String name) {
    return new OpenProject(library.create(name));
  }

  /** Makes a project that begins with an edit, or none when that cannot be kept, and opens it. */
  public OpenProject create(String name, Edit first) {
    return new OpenProject(library.create(name, Optional.of(first)));
  }

  public OpenProject open(String name) {
    return new OpenProject(library.open(name));
  }

  /** Calls a project by another name, also while it is open. */
  public void rename(String name, String next) {
    library.rename(name, next);
  }

  /** The folder of a project. */
  public Path folder(String name) {
    return library.folder(name);
  }

  public void delete(String name) {
    library.delete(name);
  }
}
