package liaison.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import liaison.app.DataLoader;
import liaison.app.ImportSource;
import liaison.app.OpenProject;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.app.Workspace;
import liaison.app.settings.Session;
import liaison.app.settings.SessionFile;
import liaison.base.AppException;
import liaison.base.Progress;
import liaison.exchange.in.Input;
import liaison.model.edit.Edit;
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
  public List<KnownProject> projects() {
    Workspace workspace = Workspace.at(home);
    return workspace.projects().stream()
        .map(name ->
            new KnownProject(ProjectChoice.project(name), sessions(workspace, name).read().visit()))
        .toList();
  }

  @Override
  public Opened open(ProjectChoice choice, Progress progress) {
    if (choice.equals(ProjectChoice.SAMPLE)) {
      return sample(progress);
    }
    return switch (choice.place()) {
      case DATA -> looked(choice, progress);
      case LIBRARY -> {
        Workspace workspace = Workspace.at(home);
        yield opened(choice, workspace, workspace.open(choice.key()));
      }
    };
  }

  /**
   * The sample is a project like any other, made when it is wanted first; where it cannot be kept
   * or is open elsewhere, it is shown all the same.
   */
  private Opened sample(Progress progress) {
    try {
      Workspace workspace = Workspace.at(home);
      OpenProject project =
          workspace.has(SampleProject.NAME)
              ? workspace.open(SampleProject.NAME)
              : workspace.create(SampleProject.NAME);
      return opened(ProjectChoice.SAMPLE, workspace, filled(project, progress));
    } catch (AppException unkept) {
      LOG.info("The sample is shown without its project", unkept);
      return looked(ProjectChoice.SAMPLE, progress);
    }
  }

  /** A sample that nothing was done to and that is empty was left while it was made. */
  private OpenProject filled(OpenProject project, Progress progress) {
    boolean isFilled = false;
    try {
      if (project.dataset().isEmpty() && project.history().isEmpty()) {
        List<Input> inputs = List.of(SampleProject.input(SampleProject.TSINGHUA));
        ImportSource source = ImportSource.read(registry, inputs, progress);
        project.apply(source.plan(project.dataset()).batch());
      }
      isFilled = true;
      return project;
    } finally {
      if (!isFilled) {
        project.close();
      }
    }
  }

  private Opened looked(ProjectChoice choice, Progress progress) {
    return new Opened(
        choice,
        loader.load(choice.key(), progress).data(),
        Optional.empty(),
        Session.NONE,
        Hold.NONE);
  }

  private static Opened opened(ProjectChoice choice, Workspace workspace, OpenProject project) {
    Session session = sessions(workspace, choice.projectName()).read();
    return new Opened(choice, project.dataset(), Optional.of(project), session, project::close);
  }

  @Override
  public Opened create(String name, Optional<Edit> first) {
    Workspace workspace = Workspace.at(home);
    OpenProject project =
        first.map(edit -> workspace.create(name, edit)).orElseGet(() -> workspace.create(name));
    return opened(ProjectChoice.project(name.strip()), workspace, project);
  }

  @Override
  public void rename(ProjectChoice choice, String next) {
    Workspace.at(home).rename(choice.projectName(), next);
  }

  @Override
  public void delete(ProjectChoice choice) {
    Workspace.at(home).delete(choice.projectName());
  }

  @Override
  public synchronized void keep(ProjectChoice choice, Session session) {
    sessions(Workspace.at(home), choice.projectName()).write(session);
  }

  @Override
  public synchronized void list(ProjectChoice choice, boolean isListed) {
    SessionFile file = sessions(Workspace.at(home), choice.projectName());
    Session session = file.read();
    file.write(session.with(session.visit().listed(isListed)));
  }

  @Override
  public ImportSource read(List<String> paths, Progress progress) {
    return ImportSource.read(registry, paths.stream().map(DataLoader::input).toList(), progress);
  }

  private static SessionFile sessions(Workspace workspace, String name) {
    return SessionFile.in(workspace.folder(name));
  }
}
