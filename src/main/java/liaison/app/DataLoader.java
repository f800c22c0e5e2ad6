package liaison.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.exchange.in.ImportPlan;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.Input;
import liaison.model.Dataset;

/** Loads data for one command: imported as into an empty project, but kept nowhere. */
public final class DataLoader {

  private final Registry registry;

  public DataLoader(Registry registry) {
    this.registry = registry;
  }

  /**
   * Loads a path or a packed sample, {@code sample:tsinghua}.
   *
   * @throws AppException when it cannot be read or holds nothing
   */
  public LoadedData load(String path, Progress progress) {
    Input input = input(path);
    Dataset nothing = Dataset.empty(CodeLists.load());
    ImportPlan plan = ImportSource.read(registry, List.of(input), progress).plan(nothing);
    ImportReport report = plan.report();
    if (report.kept() == 0) {
      throw new AppException(Fault.INPUT, Text.of("data.nothingKept", path, report.read()));
    }
    return new LoadedData(nothing.apply(plan.batch()), report.problems());
  }

  /** A path, or a packed sample, as an import reads it. */
  public static Input input(String path) {
    if (path.startsWith(SampleProject.PREFIX)) {
      return SampleProject.input(path.substring(SampleProject.PREFIX.length()));
    }
    try {
      return Input.of(Path.of(path));
    } catch (InvalidPathException bad) {
      throw new AppException(Fault.INPUT, Text.of("import.input.missing", path), bad);
    }
  }
}
