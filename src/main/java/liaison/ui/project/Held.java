package liaison.ui.project;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import liaison.base.Progress;
import liaison.model.edit.Edit;

/**
 * What is open now, at most one. Background threads call, one after the other: the next is opened
 * before the last is closed, so that a project that cannot be opened leaves everything as it was.
 */
final class Held implements AutoCloseable {

  private final ProjectDoor door;
  private Optional<ProjectDoor.Opened> now = Optional.empty();
  private boolean isClosed;

  Held(ProjectDoor door) {
    this.door = door;
  }

  synchronized ProjectDoor.Opened open(ProjectChoice choice, Progress progress) {
    Optional<ProjectDoor.Opened> same = now.filter(opened -> opened.choice().equals(choice));
    return same.isPresent() && !isClosed
        ? same.get()
        : take(() -> door.open(choice, progress), progress);
  }

  /** Closes what is open and opens it again. */
  synchronized ProjectDoor.Opened reopen(ProjectChoice choice, Progress progress) {
    release();
    return take(() -> door.open(choice, progress), progress);
  }

  /** Makes a project and opens it instead of what is open. */
  synchronized ProjectDoor.Opened create(String name, Optional<Edit> first, Progress progress) {
    return take(() -> door.create(name, first), progress);
  }

  private ProjectDoor.Opened take(Supplier<ProjectDoor.Opened> opening, Progress progress) {
    progress.step(0, 0);
    if (isClosed) {
      throw new CancellationException();
    }
    ProjectDoor.Opened next = opening.get();
    boolean isWanted = false;
    try {
      progress.step(0, 0);
      isWanted = true;
    } finally {
      if (!isWanted) {
        next.hold().close();
      }
    }
    release();
    now = Optional.of(next);
    return next;
  }

  /** Calls a project by another name, open or not. */
  synchronized ProjectChoice rename(ProjectChoice choice, String next) {
    door.rename(choice, next);
    ProjectChoice called = ProjectChoice.project(next.strip());
    now = now.map(opened -> opened.choice().equals(choice) ? opened.called(called) : opened);
    return called;
  }

  /** Removes a project, one that is open too. */
  synchronized void delete(ProjectChoice choice) {
    if (now.filter(opened -> opened.choice().equals(choice)).isPresent()) {
      release();
    }
    door.delete(choice);
  }

  /** Lets go of what is open and opens nothing any more. */
  @Override
  public synchronized void close() {
    isClosed = true;
    release();
  }

  private void release() {
    Optional<ProjectDoor.Opened> last = now;
    now = Optional.empty();
    last.ifPresent(opened -> opened.hold().close());
  }
}
