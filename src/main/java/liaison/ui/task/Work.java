package liaison.ui.task;

import liaison.base.Progress;

/** What a job does in the background. */
@FunctionalInterface
public interface Work<T> {

  /**
   * @param progress told how far it is; ends the work when the job was cancelled
   */
  T run(Progress progress) throws Exception;
}
