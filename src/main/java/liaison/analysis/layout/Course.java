package liaison.analysis.layout;

import liaison.base.Progress;

/**
 * How far a job of several stages is: what a stage says of itself is a chance to cancel, and the
 * job tells when a stage is done.
 */
public final class Course implements Progress {

  private final Progress job;
  private final long total;
  private long done;

  /**
   * @param total parts of all stages
   */
  public Course(Progress job, long total) {
    this.job = job;
    this.total = Math.max(1, total);
  }

  @Override
  public void step(long partsOfStage, long totalOfStage) {
    job.step(Math.min(done, total), total);
  }

  @Override
  public void show(Object partial) {
    job.show(partial);
  }

  /** A stage is done. */
  public void advance(long parts) {
    done += parts;
    step(0, 0);
  }
}
