package liaison.ui.project;

import java.util.List;
import java.util.Optional;
import liaison.app.ImportSource;
import liaison.app.edit.ProjectEdits;
import liaison.app.settings.Session;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.edit.Edit;

/** The way to the user's projects. All calls are slow: never on the window's thread. */
public interface ProjectDoor {

  /** The projects of the library, by name. */
  List<KnownProject> projects();

  /** Opens something; a project of the library stays open until it is closed. */
  Opened open(ProjectChoice choice, Progress progress);

  /**
   * Makes a project and opens it; when its first step cannot be stored, there is no project.
   *
   * @param first what it starts with, empty for nothing
   */
  Opened create(String name, Optional<Edit> first);

  /** Calls a project by another name, also while it is open. */
  void rename(ProjectChoice choice, String next);

  /** Removes a project with all it holds; one that is open stays. */
  void delete(ProjectChoice choice);

  /** Keeps how a project was left. */
  void keep(ProjectChoice choice, Session session);

  /** Puts a project into the list of recent ones, or takes it out. */
  void list(ProjectChoice choice, boolean isListed);

  /**
   * Reads files for an import; nothing is changed by it.
   *
   * @param paths paths, or names of packed samples
   */
  ImportSource read(List<String> paths, Progress progress);

  /**
   * Something that is open.
   *
   * @param choice what it is
   * @param data its records
   * @param edits the way to change them, empty for records that can only be looked at
   * @param session how it was left last
   * @param hold what keeps it open
   */
  record Opened(
      ProjectChoice choice,
      Dataset data,
      Optional<ProjectEdits> edits,
      Session session,
      Hold hold) {

    Opened called(ProjectChoice next) {
      return new Opened(next, data, edits, session, hold);
    }
  }

  /** Keeps a project from being opened elsewhere. */
  @FunctionalInterface
  interface Hold extends AutoCloseable {

    /** Nothing to keep: the records were read and are done with. */
    Hold NONE = () -> {};

    @Override
    void close();
  }
}
