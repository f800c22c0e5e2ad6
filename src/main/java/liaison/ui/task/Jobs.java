package liaison.ui.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import liaison.base.AppException;
import liaison.base.Text;

/**
 * Runs work in the background and brings its result back to the window's thread. Jobs are started
 * on that thread only; a new job in a slot cancels the one before.
 */
public final class Jobs implements AutoCloseable {

  private static final int LONG_THREADS = 2;

  private final Lanes lanes;
  private final Executor front;
  private final LostExceptions lost;
  private final Map<Slot, Job<?>> current = new HashMap<>();
  private boolean isClosed;
  private final ObservableList<Running> running = FXCollections.observableArrayList();
  private final ObservableList<Running> shownRunning =
      FXCollections.unmodifiableObservableList(running);

  /**
   * Work that is not finished.
   *
   * @param job the work
   * @param since when it was asked for, in the nanoseconds of the system
   * @param canStop whether it may be ended before it is done
   */
  public record Running(Job<?> job, long since, boolean canStop) {}

  /**
   * The threads behind the lanes.
   *
   * @param work does what is short
   * @param longWork does what may take long
   * @param draw draws for the screen
   * @param store changes the project; one thread
   */
  public record Lanes(Executor work, Executor longWork, Executor draw, Executor store) {

    /** One executor for every lane. */
    public static Lanes all(Executor one) {
      return new Lanes(one, one, one, one);
    }

    private static Lanes ofThreads() {
      int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
      return new Lanes(
          pool("liaison-work-", threads),
          pool("liaison-long-", LONG_THREADS),
          pool("liaison-draw-", 1),
          pool("liaison-edit-", 1));
    }

    private static Executor pool(String name, int threads) {
      return Executors.newFixedThreadPool(
          threads, Thread.ofPlatform().daemon().name(name, 1).factory());
    }

    private Executor of(Slot.Lane lane) {
      return switch (lane) {
        case WORK -> work;
        case LONG -> longWork;
        case DRAW -> draw;
        case STORE -> store;
      };
    }
  }

  /**
   * @param front the window's thread
   * @param lost takes what nobody expected
   */
  public Jobs(Lanes lanes, Executor front, LostExceptions lost) {
    this.lanes = lanes;
    this.front = front;
    this.lost = lost;
  }

  /**
   * One thread less than cores for short work, two for long work, one for drawing, one for the
   * store, JavaFX in front.
   */
  public static Jobs forWindow(LostExceptions lost) {
    return new Jobs(Lanes.ofThreads(), Platform::runLater, lost);
  }

  /**
   * Starts work in a slot; a job still running there is cancelled, unless it changes the project.
   *
   * @param title what it does, in words
   */
  public <T> Job<T> run(Slot slot, Text title, Work<T> task) {
    Job<T> job = new Job<>(title);
    if (isClosed) {
      job.cancel();
      return job;
    }
    if (slot.lane() != Slot.Lane.STORE) {
      cancel(slot);
      current.put(slot, job);
    }
    if (slot.lane() != Slot.Lane.DRAW) {
      running.add(new Running(job, System.nanoTime(), slot.lane() != Slot.Lane.STORE));
    }
    lanes.of(slot.lane()).execute(() -> perform(slot, job, task));
    return job;
  }

  /** Cancels the job of a slot, if there is one. */
  public void cancel(Slot slot) {
    Job<?> before = current.remove(slot);
    if (before != null) {
      before.cancel();
      leave(before);
    }
  }

  /** All work but drawing that is waiting or being done, in the order it was asked for. */
  public ObservableList<Running> running() {
    return shownRunning;
  }

  private void leave(Job<?> job) {
    running.removeIf(each -> each.job().equals(job));
  }

  /** Whether a slot has a job that is not finished. */
  public boolean isRunning(Slot slot) {
    return current.containsKey(slot);
  }

  /** Whether nothing is on its way, but for changes of the project. */
  public boolean isIdle() {
    return current.isEmpty();
  }

  /** Does something on the window's thread as soon as it is free. */
  public void soon(Runnable task) {
    front.execute(task);
  }

  private <T> void perform(Slot slot, Job<T> job, Work<T> task) {
    if (job.isCancelled()) {
      front.execute(() -> finish(slot, job, () -> {}));
      return;
    }
    try {
      T result = task.run(job.progress(front::execute));
      front.execute(() -> finish(slot, job, () -> job.succeed(result)));
    } catch (CancellationException cancelled) {
      front.execute(() -> finish(slot, job, () -> {}));
    } catch (AppException expected) {
      front.execute(() -> finish(slot, job, () -> job.fail(expected.text())));
    } catch (Throwable bug) { // whatever it is, somebody waits for an answer
      Text sentence = lost.keep(bug);
      front.execute(() -> finish(slot, job, () -> job.fail(sentence)));
    }
  }

  private void finish(Slot slot, Job<?> job, Runnable tell) {
    current.remove(slot, job);
    leave(job);
    tell.run();
  }

  /**
   * Cancels everything but changes of the project, waits for those, and lets the threads end. What
   * is asked for afterwards is not begun.
   */
  @Override
  public void close() {
    isClosed = true;
    current.values().forEach(Job::cancel);
    current.clear();
    for (Executor lane : List.of(lanes.work(), lanes.longWork(), lanes.draw())) {
      if (lane instanceof ExecutorService service) {
        service.shutdown();
      }
    }
    if (lanes.store() instanceof ExecutorService service) {
      service.close();
    }
  }
}
