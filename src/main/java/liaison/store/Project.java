package liaison.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Vocabulary;
import liaison.model.edit.Edit;

/**
 * An open project. What {@link #apply}, {@link #undo} and {@link #redo} have returned from is on
 * disk. Any thread may call.
 */
public final class Project implements AutoCloseable {

  private final ProjectInfo info;
  private final Path folder;
  private final Seals seals;
  private final FileGuard guard;
  private final Database database;
  private final History history;
  private volatile boolean closed;

  private Project(ProjectInfo info, Path folder, Seals seals, FileGuard guard, Opened opened) {
    this.info = info;
    this.folder = folder;
    this.seals = seals;
    this.guard = guard;
    this.database = opened.database();
    this.history = opened.history();
  }

  /** A database with what it holds. */
  private record Opened(Database database, History history) {}

  /** Opens a database that is known to be ours and guarded; a failure closes it again. */
  static Project open(
      ProjectInfo info,
      Path folder,
      Seals seals,
      FileGuard guard,
      Database database,
      Vocabulary shipped) {
    boolean done = false;
    try {
      database.run(connection -> {
        Migrations.apply(connection);
        return true;
      });
      History history = History.load(database, shipped);
      done = true;
      return new Project(info, folder, seals, guard, new Opened(database, history));
    } finally {
      if (!done) {
        database.close();
        seals.seal(info.id(), folder.resolve(Database.FILE));
      }
    }
  }

  public ProjectInfo info() {
    return info;
  }

  /** The data as it is now; an immutable snapshot. */
  public Dataset dataset() {
    return history.data();
  }

  /**
   * Applies an edit as one step of the history and returns the data after it. An edit that changes
   * nothing is no step.
   *
   * @throws AppException when the edit was made for rows that have changed since, when it cannot be
   *     kept, or when the project is closed
   */
  public Dataset apply(Edit edit) {
    checkOpen();
    return history.apply(edit);
  }

  /** Takes the last step back and returns its label; empty when there is none. */
  public Optional<Text> undo() {
    checkOpen();
    return history.undo();
  }

  /** Takes the step that was undone last again and returns its label; empty when there is none. */
  public Optional<Text> redo() {
    checkOpen();
    return history.redo();
  }

  public boolean canUndo() {
    return history.toUndo().isPresent();
  }

  public boolean canRedo() {
    return history.toRedo().isPresent();
  }

  /** All steps, oldest first. */
  public List<HistoryEntry> history() {
    return history.entries();
  }

  /**
   * The edit of a step, as it was applied.
   *
   * @throws IllegalArgumentException when there is no step of this number
   */
  public Edit edit(long number) {
    checkOpen();
    return history.edit(
        history.entries().stream()
            .filter(entry -> entry.number() == number)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no step " + number)));
  }

  private void checkOpen() {
    if (closed) {
      throw new AppException(Fault.USAGE, Text.of("store.project.closed", info.name()));
    }
  }

  /** Closes the file and keeps its sum, by which it is known again. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (guard) {
      database.close();
      seals.seal(info.id(), folder.resolve(Database.FILE));
    } catch (IOException unwritable) {
      throw new AppException(
          Fault.OUTPUT, Text.of("store.file.unwritable", folder.toString()), unwritable);
    }
  }
}
