package liaison.bench;

import java.util.concurrent.Callable;

/** Something that does its work once and says how long that took. */
@FunctionalInterface
public interface Run {

  /** Does it; the time in milliseconds. */
  double ms() throws Exception;

  /** Work in this process, timed here. */
  static Run of(Callable<?> work) {
    return () -> {
      long start = System.nanoTime();
      Object result = work.call();
      double ms = (System.nanoTime() - start) / 1e6;
      if (result instanceof Run) {
        throw new IllegalStateException("a run within a run is not timed");
      }
      return ms;
    };
  }
}
