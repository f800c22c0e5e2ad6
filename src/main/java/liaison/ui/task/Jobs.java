package liaison.ui.task;

import java.util.HashMap;
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

  private final Executor work;
  private final Executor draw;
  private final Executor store;
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
   * @param work does everything but drawing
   * @param draw draws for the screen
   * @param store changes the project; one thread
   * @param front the window's thread
   * @param lost takes what nobody expected
   */
  public Jobs(Executor work, Executor draw, Executor store, Executor front, LostExceptions lost) {
    this.work = work;
    this.draw = draw;
    this.store = store;
    this.front = front;
    this.lost = lost;
  }

  /** One thread less than cores for work, one for drawing, one for the store, JavaFX in front. */
  public static Jobs forWindow(LostExceptions lost) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    return new Jobs(
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("liaison-work-", 1).factory()),
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("liaison-draw").factory()),
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("liaison-edit").factory()),
        Platform::runLater,
        lost);
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
      running.add(new Running(job, System.nanoTime(), slot.lane() == Slot.Lane.WORK));
    }
    lane(slot).execute(() -> perform(slot, job, task));
    return job;
  }

  private Executor lane(Slot slot) {
    return switch (slot.lane()) {
      case WORK -> work;
      case DRAW -> draw;
      case STORE -> store;
    };
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
    for (Executor lane : new Executor[] {work, draw}) {
      if (lane instanceof ExecutorService service) {
        service.shutdown();
      }
    }
    if (store instanceof ExecutorService service) {
      service.close();
    }
  }
}
