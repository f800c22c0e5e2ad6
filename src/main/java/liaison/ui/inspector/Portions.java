package liaison.ui.inspector;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/** Builds a long sheet over several frames, so that the window answers in between. */
final class Portions {

  private static final long BUDGET_NS = 5_000_000;

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          work();
        }
      };

  /** Forgets what is not built yet. */
  void clear() {
    waiting.clear();
    timer.stop();
  }

  /** Builds this after what was asked for before; the first part at once. */
  void add(Runnable part) {
    waiting.add(part);
    timer.start();
  }

  /** Builds what has a place in this frame. */
  void work() {
    long end = System.nanoTime() + BUDGET_NS;
    while (!waiting.isEmpty() && System.nanoTime() < end) {
      waiting.remove().run();
    }
    if (waiting.isEmpty()) {
      timer.stop();
    }
  }
}
