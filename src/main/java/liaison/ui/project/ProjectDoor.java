package liaison.ui.project;

import java.util.List;
import java.util.Optional;
import liaison.app.edit.ProjectEdits;
import liaison.base.Progress;
import liaison.model.Dataset;

/** The way to the user's projects. Both calls are slow: never on the window's thread. */
public interface ProjectDoor {

  /** Names of the projects of the library, sorted. */
  List<String> projects();

  /** Opens something; a project of the library stays open until it is closed. */
  Opened open(ProjectChoice choice, Progress progress);

  /**
   * Something that is open.
   *
   * @param choice what it is
   * @param data its records
   * @param edits the way to change them, empty for records that can only be looked at
   * @param hold what keeps it open
   */
  record Opened(ProjectChoice choice, Dataset data, Optional<ProjectEdits> edits, Hold hold) {}

  /** Keeps a project from being opened elsewhere. */
  @FunctionalInterface
  interface Hold extends AutoCloseable {

    /** Nothing to keep: the records were read and are done with. */
    Hold NONE = () -> {};

    @Override
    void close();
  }
}
