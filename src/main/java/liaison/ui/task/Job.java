package liaison.ui.task;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import liaison.base.Progress;
import liaison.base.Text;

/**
 * A piece of work on its way. Everything here is used on the window's thread only, but for {@link
 * #cancel} and the progress it gives to the work.
 */
public final class Job<T> {

  private static final long FIRST_SHOW_NANOS = 1_000_000_000;
  private static final long BETWEEN_SHOWS_NANOS = 500_000_000;

  private final Text title;
  private volatile boolean cancelled;
  private Optional<T> result = Optional.empty();
  private Optional<Text> failure = Optional.empty();
  private Consumer<? super T> done = any -> {};
  private Consumer<? super Text> failed = any -> {};
  private DoubleConsumer step = any -> {};
  private Consumer<Object> shown = any -> {};
  private Runnable stopped = () -> {};
  private double share = -1;

  /**
   * A piece of work that is done elsewhere, and told here.
   *
   * @param title what it does, in words
   */
  public Job(Text title) {
    this.title = title;
  }

  /** What it does, in words. */
  public Text title() {
    return title;
  }

  /** Asks the work to end; its result will not be shown. */
  public void cancel() {
    cancelled = true;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /** Takes the result, after those who asked before; at once when it is there already. */
  public Job<T> onDone(Consumer<? super T> taker) {
    Consumer<? super T> before = done;
    done =
        value -> {
          before.accept(value);
          taker.accept(value);
        };
    if (!cancelled) {
      result.ifPresent(taker);
    }
    return this;
  }

  /** Takes the reason of an expected failure, or the sentence with a code of any other. */
  public Job<T> onFailed(Consumer<? super Text> taker) {
    Consumer<? super Text> before = failed;
    failed =
        reason -> {
          before.accept(reason);
          taker.accept(reason);
        };
    if (!cancelled) {
      failure.ifPresent(taker);
    }
    return this;
  }

  /** Takes the part that is done, 0 to 1, or -1 while nobody knows. */
  public Job<T> onStep(DoubleConsumer taker) {
    step = taker;
    return this;
  }

  /** Takes unfinished results of work that takes long, now and then. */
  public Job<T> onShown(Consumer<Object> taker) {
    shown = taker;
    return this;
  }

  /** Told when the user ends the work before it is done. */
  public Job<T> onStopped(Runnable taker) {
    stopped = taker;
    return this;
  }

  /** Ends the work because the user asks for it. */
  public void stop() {
    if (!cancelled) {
      cancel();
      stopped.run();
    }
  }

  /** What part is done, 0 to 1; -1 while nobody knows. */
  public double share() {
    return share;
  }

  /** Tells that the work is done. */
  public void succeed(T value) {
    if (!cancelled) {
      result = Optional.of(value);
      done.accept(value);
    }
  }

  /** Tells that the work could not be done. */
  public void fail(Text reason) {
    if (!cancelled) {
      failure = Optional.of(reason);
      failed.accept(reason);
    }
  }

  void stepped(double next) {
    if (!cancelled) {
      share = next;
      step.accept(next);
    }
  }

  private void show(Object partial) {
    if (!cancelled) {
      shown.accept(partial);
    }
  }

  /**
   * Progress for the work: checks for cancel, tells the window at most once per hundredth, and
   * hands it unfinished results from a second on, at most two in a second.
   */
  Progress progress(Consumer<Runnable> front) {
    return new Progress() {
      private int told = -1;
      private long next = System.nanoTime() + FIRST_SHOW_NANOS;

      @Override
      public void show(Object partial) {
        if (System.nanoTime() >= next) {
          next = System.nanoTime() + BETWEEN_SHOWS_NANOS;
          front.accept(() -> Job.this.show(partial));
        }
      }

      @Override
      public void step(long parts, long total) {
        if (cancelled) {
          throw new CancellationException();
        }
        int hundredth = total <= 0 ? -1 : (int) (100 * parts / total);
        if (hundredth != told) {
          told = hundredth;
          front.accept(() -> stepped(hundredth < 0 ? -1 : hundredth / 100.0));
        }
      }
    };
  }
}
