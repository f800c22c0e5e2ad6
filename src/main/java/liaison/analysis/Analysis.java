package liaison.analysis;

import liaison.base.Params;
import liaison.base.Progress;

/**
 * One analysis.
 *
 * @param <R> its result, a type of {@code liaison.model}
 */
public interface Analysis<R> {

  /** Kebab-case id; its name and question are the messages {@code analysis.ID.name, .question}. */
  String id();

  /** Parameters and their defaults. */
  Params params();

  /**
   * Runs it.
   *
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  R run(Subject subject, Params chosen, Progress progress);
}
