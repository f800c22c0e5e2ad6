package liaison.base;

/** Told how far a long job is; {@link #step} is also where a cancelled job ends. */
@FunctionalInterface
public interface Progress {

  /** For jobs nobody watches. */
  Progress NONE = (done, total) -> {};

  /**
   * Reports progress.
   *
   * @param done parts done
   * @param total parts in all, 0 when unknown
   * @throws java.util.concurrent.CancellationException when the user cancelled
   */
  void step(long done, long total);

  /** Shows an unfinished result, such as a layout on its way. */
  default void show(Object partial) {}
}
