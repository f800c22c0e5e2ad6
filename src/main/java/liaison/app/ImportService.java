package liaison.app;

import java.util.List;
import liaison.base.Progress;
import liaison.exchange.in.ImportPlan;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.Input;
import liaison.model.Dataset;

/** Reads files into a project of a workspace, as one step of its history. */
public final class ImportService {

  private final Workspace workspace;
  private final Registry registry;

  public ImportService(Workspace workspace, Registry registry) {
    this.workspace = workspace;
    this.registry = registry;
  }

  /**
   * Imports. A project that does not exist is made, unless no row would be kept.
   *
   * @throws liaison.base.AppException when an input cannot be read; nothing is changed then
   */
  public ImportReport importInto(String project, List<Input> inputs, Progress progress) {
    ImportSource source = ImportSource.read(registry, inputs, progress);
    if (!workspace.has(project)) {
      ImportPlan trial = source.plan(Dataset.empty(workspace.vocabulary()));
      if (trial.report().kept() == 0) {
        return trial.report();
      }
      workspace.create(project, trial.batch()).close();
      return trial.report();
    }
    try (OpenProject open = workspace.open(project)) {
      ImportPlan plan = source.plan(open.dataset());
      open.apply(plan.batch());
      return plan.report();
    }
  }

  /** Says what an import would do, and changes nothing. */
  public ImportReport tryInto(String project, List<Input> inputs, Progress progress) {
    ImportSource source = ImportSource.read(registry, inputs, progress);
    if (!workspace.has(project)) {
      return source.plan(Dataset.empty(workspace.vocabulary())).report();
    }
    try (OpenProject open = workspace.open(project)) {
      return source.plan(open.dataset()).report();
    }
  }
}
