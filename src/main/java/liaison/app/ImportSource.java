package liaison.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import liaison.base.Progress;
import liaison.exchange.in.Formats;
import liaison.exchange.in.ImportPlan;
import liaison.exchange.in.Input;
import liaison.exchange.in.ReadSheet;
import liaison.model.Dataset;

/**
 * Files that have been read for an import, to be held against one project or another.
 *
 * @param name names of the files, for the history
 * @param sheets all that was read
 */
public record ImportSource(String name, List<ReadSheet> sheets) {

  public ImportSource {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads files.
   *
   * @throws liaison.base.AppException when one of them cannot be read
   */
  public static ImportSource read(Registry registry, List<Input> inputs, Progress progress) {
    List<ReadSheet> sheets = new ArrayList<>();
    for (Input input : inputs) {
      sheets.addAll(Formats.read(registry.importers(), input, progress));
    }
    String name = inputs.stream().map(Input::name).collect(Collectors.joining(", "));
    return new ImportSource(name, sheets);
  }

  /** What importing them would do to some records; nothing is changed by it. */
  public ImportPlan plan(Dataset current) {
    return ImportPlan.of(current, sheets, name);
  }
}
