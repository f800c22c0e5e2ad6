package liaison.analysis.community;

import java.util.Random;
import liaison.base.Progress;

/**
 * Random numbers that ask the progress now and then, so that a library that draws them can be
 * cancelled.
 */
final class WatchedRandom extends Random {

  private static final long serialVersionUID = 1;
  private static final int DRAWS_PER_STEP = 256;

  private final transient Progress progress;
  private long draws;

  WatchedRandom(long seed, Progress progress) {
    super(seed);
    this.progress = progress;
  }

  @Override
  protected int next(int bits) {
    if (++draws % DRAWS_PER_STEP == 0) {
      progress.step(draws, 0);
    }
    return super.next(bits);
  }
}
