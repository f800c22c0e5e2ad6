package liaison.exchange.in;

import java.io.IOException;
import java.util.Set;
import liaison.base.Params;
import liaison.base.Progress;

/** Reads one format. */
public interface Importer {

  /** Kebab-case id. */
  String id();

  /** Endings of its files, in lower case and without the dot. */
  Set<String> extensions();

  Confidence sniff(Head head);

  /** What can be chosen, with defaults. */
  default Params params() {
    return Params.NONE;
  }

  /**
   * Hands every row and every doubt to the sink.
   *
   * @throws liaison.base.AppException when the input as a whole cannot be read
   */
  void read(Input input, Params options, RowSink sink, Progress progress) throws IOException;
}
