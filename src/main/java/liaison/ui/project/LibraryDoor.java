package liaison.ui.project;

import java.nio.file.Path;
import java.util.List;
import liaison.app.DataLoader;
import liaison.app.OpenProject;
import liaison.app.Registry;
import liaison.app.Workspace;
import liaison.base.Progress;

/** The library of a folder, and data from elsewhere. */
public final class LibraryDoor implements ProjectDoor {

  private final Path home;
  private final DataLoader loader;

  /**
   * @param home folder of the library; it need not exist
   */
  public LibraryDoor(Path home, Registry registry) {
    this.home = home;
    this.loader = new DataLoader(registry);
  }

  @Override
  public List<String> projects() {
    return Workspace.at(home).projects();
  }

  @Override
  public Opened open(ProjectChoice choice, Progress progress) {
    return switch (choice.place()) {
      case DATA -> new Opened(choice, loader.load(choice.key(), progress).data(), Hold.NONE);
      case LIBRARY -> {
        OpenProject project = Workspace.at(home).open(choice.key());
        yield new Opened(choice, project.dataset(), project::close);
      }
    };
  }
}
