package liaison.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import liaison.base.Progress;
import liaison.exchange.in.Formats;
import liaison.exchange.in.ImportPlan;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.Input;
import liaison.exchange.in.ReadSheet;
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
    List<ReadSheet> sheets = read(inputs, progress);
    if (!workspace.has(project)) {
      ImportPlan trial = plan(Dataset.empty(workspace.vocabulary()), sheets, inputs);
      if (trial.report().kept() == 0) {
        return trial.report();
      }
      make(project, trial);
      return trial.report();
    }
    try (OpenProject open = workspace.open(project)) {
      ImportPlan plan = plan(open.dataset(), sheets, inputs);
      open.apply(plan.batch());
      return plan.report();
    }
  }

  /** Makes a project with what a plan holds; when that cannot be stored, without the project. */
  private void make(String project, ImportPlan plan) {
    boolean stored = false;
    OpenProject made = workspace.create(project);
    try {
      try (made) {
        made.apply(plan.batch());
        stored = true;
      }
    } finally {
      if (!stored) {
        workspace.delete(project);
      }
    }
  }

  /** Says what an import would do, and changes nothing. */
  public ImportReport tryInto(String project, List<Input> inputs, Progress progress) {
    List<ReadSheet> sheets = read(inputs, progress);
    if (!workspace.has(project)) {
      return plan(Dataset.empty(workspace.vocabulary()), sheets, inputs).report();
    }
    try (OpenProject open = workspace.open(project)) {
      return plan(open.dataset(), sheets, inputs).report();
    }
  }

  private List<ReadSheet> read(List<Input> inputs, Progress progress) {
    List<ReadSheet> sheets = new ArrayList<>();
    for (Input input : inputs) {
      sheets.addAll(Formats.read(registry.importers(), input, progress));
    }
    return sheets;
  }

  private static ImportPlan plan(Dataset data, List<ReadSheet> sheets, List<Input> inputs) {
    String names = inputs.stream().map(Input::name).collect(Collectors.joining(", "));
    return ImportPlan.of(data, sheets, names);
  }
}
