package liaison.analysis;

import liaison.base.Params;
import liaison.base.Progress;
import liaison.base.Text;

/**
 * One analysis.
 *
 * @param <R> its result, a type of {@code liaison.model}
 */
public interface Analysis<R> {

  /** Kebab-case id; its name and question are the messages {@code analysis.ID.name, .question}. */
  String id();

  /** What it is called. */
  default Text name() {
    return Text.of("analysis." + id() + ".name");
  }

  /** The question it answers, in plain words. */
  default Text question() {
    return Text.of("analysis." + id() + ".question");
  }

  /** Parameters and their defaults. */
  Params params();

  /**
   * Runs it.
   *
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  R run(Subject subject, Params chosen, Progress progress);
}
