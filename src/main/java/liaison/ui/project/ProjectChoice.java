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

  /** The sample; it becomes a project of the library when it is opened first. */
  public static final ProjectChoice SAMPLE =
      new ProjectChoice(Place.DATA, SampleProject.PREFIX + SampleProject.TSINGHUA);

  public static ProjectChoice data(String path) {
    return new ProjectChoice(Place.DATA, path);
  }

  /** A project of the library; the one that the sample became is the sample. */
  public static ProjectChoice project(String name) {
    return name.equals(SampleProject.NAME) ? SAMPLE : new ProjectChoice(Place.LIBRARY, name);
  }

  /** What it is called in the window; the sample goes with the language. */
  public Text name() {
    return equals(SAMPLE) ? Text.of("shell.sample") : Text.literal(key);
  }

  /** What it is called in the library. */
  public String projectName() {
    return equals(SAMPLE) ? SampleProject.NAME : key;
  }
}
