package liaison.ui.project;

import liaison.app.SampleProject;
import liaison.base.Text;

/**
 * Something that can be opened.
 *
 * @param place where it is
 * @param key its path, the name of a packed sample, or the name of a project
 */
public record ProjectChoice(Place place, String key) {

  /** Where records come from. */
  public enum Place {
    /** A path, or a sample packed into the program. */
    DATA,
    /** The user's library. */
    LIBRARY
  }

  /** The sample the program opens with. */
  public static final ProjectChoice SAMPLE =
      new ProjectChoice(Place.DATA, SampleProject.PREFIX + SampleProject.TSINGHUA);

  public static ProjectChoice data(String path) {
    return new ProjectChoice(Place.DATA, path);
  }

  public static ProjectChoice project(String name) {
    return new ProjectChoice(Place.LIBRARY, name);
  }

  /** What it is called in the window. */
  public Text name() {
    return equals(SAMPLE) ? Text.of("shell.sample") : Text.literal(key);
  }
}
