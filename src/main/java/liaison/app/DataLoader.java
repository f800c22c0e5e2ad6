package liaison.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import liaison.app.file.TemporaryFolder;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.Input;

/** Loads data for one command, through a library of its own that is gone afterwards. */
public final class DataLoader {

  private static final String NAME = "data";

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
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Workspace workspace = Workspace.at(folder.path());
      ImportReport report =
          new ImportService(workspace, registry).importInto(NAME, List.of(input), progress);
      if (!workspace.has(NAME)) {
        throw new AppException(Fault.INPUT, Text.of("data.nothingKept", path, report.read()));
      }
      try (OpenProject project = workspace.open(NAME)) {
        return new LoadedData(project.dataset(), report.problems());
      }
    }
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
