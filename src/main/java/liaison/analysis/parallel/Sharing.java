package liaison.analysis.parallel;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import liaison.base.Progress;

/**
 * Blocks being done by several threads. A helper that comes when no block is left does nothing, so
 * the leader waits only for helpers that are at work.
 */
final class Sharing<S> {

  private static final int SPINS = 2000;
  private static final long WATCH_NANOS = 20_000_000;

  private final int blocks;
  private final Progress progress;
  private final Supplier<S> scratch;
  private final Workers.Work<S> work;
  private final Thread leader = Thread.currentThread();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicReference<Optional<Throwable>> failure =
      new AtomicReference<>(Optional.empty());

  Sharing(int blocks, Progress progress, Supplier<S> scratch, Workers.Work<S> work) {
    this.blocks = blocks;
    this.progress = progress;
    this.scratch = scratch;
    this.work = work;
  }

  /** Works on the caller's thread until all is done. */
  void lead() {
    takeBlocks(() -> {
      progress.step(done.get(), blocks);
      check();
    });
    for (int spin = 0; spin < SPINS && atWork.get() > 0; spin++) {
      Thread.onSpinWait();
    }
    while (atWork.get() > 0) {
      LockSupport.parkNanos(this, WATCH_NANOS);
      watch();
    }
    failure.get().ifPresent(Sharing::rethrow);
  }

  /** Works on a thread of the pool while there are blocks. */
  void help() {
    if (next.get() < blocks) {
      takeBlocks(this::check);
    }
  }

  private void takeBlocks(Turn turn) {
    atWork.incrementAndGet();
    try {
      int block = next.getAndIncrement();
      if (block < blocks) {
        S own = scratch.get();
        while (block < blocks) {
          work.run(own, block, turn);
          done.incrementAndGet();
          turn.check();
          block = next.getAndIncrement();
        }
      }
    } catch (RuntimeException | Error failed) {
      fail(failed);
    } finally {
      if (atWork.decrementAndGet() == 0) {
        LockSupport.unpark(leader);
      }
    }
  }

  /** Lets the user cancel while the leader only waits. */
  private void watch() {
    if (failure.get().isEmpty()) {
      try {
        progress.step(done.get(), blocks);
      } catch (RuntimeException | Error failed) {
        fail(failed);
      }
    }
  }

  private void fail(Throwable failed) {
    failure.updateAndGet(before -> before.isPresent() ? before : Optional.of(failed));
    next.set(blocks);
  }

  private void check() {
    if (failure.get().isPresent()) {
      throw new CancellationException();
    }
  }

  private static void rethrow(Throwable failed) {
    switch (failed) {
      case RuntimeException problem -> throw problem;
      case Error error -> throw error;
      default -> throw new IllegalStateException(failed);
    }
  }
}
