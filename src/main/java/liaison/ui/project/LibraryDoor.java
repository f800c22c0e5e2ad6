package liaison.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import liaison.app.DataLoader;
import liaison.app.ImportService;
import liaison.app.OpenProject;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.app.Workspace;
import liaison.base.AppException;
import liaison.base.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The library of a folder, and data from elsewhere. */
public final class LibraryDoor implements ProjectDoor {

  private static final Logger LOG = LoggerFactory.getLogger(LibraryDoor.class);

  private final Path home;
  private final DataLoader loader;
  private final Registry registry;

  /**
   * @param home folder of the library; it need not exist
   */
  public LibraryDoor(Path home, Registry registry) {
    this.home = home;
    this.registry = registry;
    this.loader = new DataLoader(registry);
  }

  @Override
  public List<String> projects() {
    return Workspace.at(home).projects();
  }

  @Override
  public Opened open(ProjectChoice choice, Progress progress) {
    if (choice.equals(ProjectChoice.SAMPLE)) {
      return sample(progress);
    }
    return switch (choice.place()) {
      case DATA -> looked(choice, progress);
      case LIBRARY -> opened(choice, Workspace.at(home).open(choice.key()));
    };
  }

  /**
   * The sample is a project like any other, made when it is wanted first; where it cannot be kept
   * or is open elsewhere, it is shown all the same.
   */
  private Opened sample(Progress progress) {
    try {
      Workspace workspace = Workspace.at(home);
      if (!workspace.has(SampleProject.NAME)) {
        new ImportService(workspace, registry)
            .importInto(
                SampleProject.NAME, List.of(SampleProject.input(SampleProject.TSINGHUA)), progress);
      }
      return opened(ProjectChoice.SAMPLE, workspace.open(SampleProject.NAME));
    } catch (AppException unkept) {
      LOG.info("The sample is shown without its project", unkept);
      return looked(ProjectChoice.SAMPLE, progress);
    }
  }

  private Opened looked(ProjectChoice choice, Progress progress) {
    return new Opened(
        choice, loader.load(choice.key(), progress).data(), Optional.empty(), Hold.NONE);
  }

  private static Opened opened(ProjectChoice choice, OpenProject project) {
    return new Opened(choice, project.dataset(), Optional.of(project), project::close);
  }
}
