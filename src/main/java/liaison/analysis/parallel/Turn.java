package liaison.analysis.parallel;

/** A thread's turn at a block. */
@FunctionalInterface
public interface Turn {

  /**
   * Ends the block when the whole was cancelled or has failed elsewhere.
   *
   * @throws java.util.concurrent.CancellationException then
   */
  void check();
}
