package liaison.ui.project;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import liaison.base.Progress;

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
    progress.step(0, 0);
    if (isClosed) {
      throw new CancellationException();
    }
    Optional<ProjectDoor.Opened> same = now.filter(opened -> opened.choice().equals(choice));
    if (same.isPresent()) {
      return same.get();
    }
    ProjectDoor.Opened next = door.open(choice, progress);
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
