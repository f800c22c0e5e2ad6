package liaison.bench;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Vocabulary;
import liaison.model.network.Network;

/** Runs analyses of ours on networks without records, as the program runs them. */
public final class Ours {

  private static final Dataset NO_RECORDS = Dataset.empty(Vocabulary.EMPTY);

  private Ours() {}

  /** With its defaults. */
  public static <R> R run(Analysis<R> analysis, Network network) {
    return run(analysis, network, analysis.params());
  }

  public static <R> R run(Analysis<R> analysis, Network network, Params chosen) {
    return analysis.run(Subject.of(NO_RECORDS, network), chosen, Progress.NONE);
  }
}
