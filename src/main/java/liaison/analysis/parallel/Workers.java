package liaison.analysis.parallel;

import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import liaison.base.Progress;

/**
 * Shares numbered blocks of work among threads: the caller works too, further threads come from the
 * common pool.
 *
 * <p>Which thread takes which block is left to chance. A result is therefore the same on one and on
 * many threads only when a block writes to places of its own, and when sums over blocks are added
 * in the order of the blocks afterwards.
 *
 * <p>The caller's thread alone reports progress, before the first block and after each it has done;
 * what {@link Progress#step} throws, or a block, ends all: the others stop before their next block,
 * or inside one where it asks {@link Turn#check}. It is thrown on once every thread has stopped.
 */
public final class Workers {

  /** As many threads as there are cores. */
  public static final Workers SHARED = new Workers(Runtime.getRuntime().availableProcessors());

  private final int threads;

  private Workers(int threads) {
    this.threads = threads;
  }

  /**
   * So many threads, at least one.
   *
   * @throws IllegalArgumentException below one
   */
  public static Workers of(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("no threads");
    }
    return new Workers(threads);
  }

  /** The most threads that work at once. */
  public int threads() {
    return threads;
  }

  /**
   * What a thread does with a block.
   *
   * @param <S> what a thread keeps for itself from block to block
   */
  @FunctionalInterface
  public interface Work<S> {

    /**
     * Does a block.
     *
     * @param turn asked in blocks that take longer than some 50 ms
     */
    void run(S scratch, int block, Turn turn);
  }

  /** Does blocks 0 to {@code blocks - 1}. */
  public void each(int blocks, Progress progress, IntConsumer work) {
    each(blocks, progress, () -> this, (scratch, block, turn) -> work.accept(block));
  }

  /**
   * Does blocks 0 to {@code blocks - 1}, each thread with a scratch of its own.
   *
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  public <S> void each(int blocks, Progress progress, Supplier<S> scratch, Work<S> work) {
    if (blocks <= 0) {
      return;
    }
    progress.step(0, blocks);
    Sharing<S> sharing = new Sharing<>(blocks, progress, scratch, work);
    int others = Math.min(threads, blocks) - 1;
    for (int i = 0; i < others; i++) {
      ForkJoinPool.commonPool().execute(sharing::help);
    }
    sharing.lead();
  }

  /** First index of a block when {@code size} things are cut into {@code blocks} of like size. */
  public static int start(int block, int blocks, int size) {
    return (int) ((long) size * block / blocks);
  }
}
