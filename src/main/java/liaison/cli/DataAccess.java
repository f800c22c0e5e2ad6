package liaison.cli;

import liaison.app.DataLoader;
import liaison.app.LoadedData;
import liaison.app.OpenProject;
import liaison.app.Workspace;
import liaison.base.Progress;
import liaison.base.Text;

/** Gets the records a command asks for, and tells of problems on the way. */
final class DataAccess {

  private DataAccess() {}

  static LoadedData load(GlobalOptions global, DataOptions source) {
    source.check();
    if (source.isProject()) {
      try (OpenProject project = Workspace.at(global.library()).open(source.project())) {
        return LoadedData.withoutImport(project.dataset());
      }
    }
    LoadedData loaded = new DataLoader(global.registry()).load(source.data(), Progress.NONE);
    if (loaded.hasProblems()) {
      global.console().say(Text.of("cli.data.problems", loaded.problemCount(), source.data()));
    }
    return loaded;
  }
}
