package liaison.exchange.in;

import java.io.IOException;
import java.util.List;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Progress;
import liaison.base.Text;

/** Finds the importer for an input. */
public final class Formats {

  private Formats() {}

  /**
   * The importer that is surest of the input; of equals the first.
   *
   * @throws AppException when none knows it
   */
  public static Importer choose(List<Importer> importers, Input input) {
    Head head = input.head();
    Confidence best = Confidence.NONE;
    Importer chosen = null;
    for (Importer importer : importers) {
      Confidence confidence = importer.sniff(head);
      if (confidence.compareTo(best) > 0) {
        best = confidence;
        chosen = importer;
      }
    }
    if (chosen == null) {
      throw new AppException(Fault.INPUT, Text.of("import.input.unknownFormat", input.name()));
    }
    return chosen;
  }

  /** Reads an input by the importer that is surest of it, with its defaults. */
  public static List<ReadSheet> read(List<Importer> importers, Input input, Progress progress) {
    Importer importer = choose(importers, input);
    SheetCollector sheets = new SheetCollector();
    try {
      importer.read(input, importer.params(), sheets, progress);
    } catch (IOException unreadable) {
      throw new AppException(
          Fault.INPUT, Text.of("import.input.unreadable", input.name()), unreadable);
    }
    return sheets.sheets();
  }
}
