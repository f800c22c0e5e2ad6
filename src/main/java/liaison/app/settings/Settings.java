package liaison.app.settings;

/**
 * How a user left the window. Plain values; what a file does not hold, or holds in a way that makes
 * no sense, is as in {@link #STANDARD}.
 *
 * @param version format of the file
 * @param language code of the language, empty for the system's
 * @param theme code of the theme: light or dark
 * @param window size of the window
 * @param left the panel of facets
 * @param right the inspector
 * @param project name of the project that was open, empty for none
 */
public record Settings(
    int version,
    String language,
    String theme,
    WindowSize window,
    Panel left,
    Panel right,
    String project) {

  /** Settings of a window in which no project was open. */
  public Settings(
      int version, String language, String theme, WindowSize window, Panel left, Panel right) {
    this(version, language, theme, window, left, right, "");
  }

  /** The format this version writes. */
  public static final int VERSION = 1;

  /**
   * Size of the window.
   *
   * @param isMaximized whether it fills the screen; width and height are those it goes back to
   */
  public record WindowSize(double width, double height, boolean isMaximized) {}

  /**
   * A panel at a side.
   *
   * @param width its width, also while it is folded away
   * @param isOpen whether it is there
   */
  public record Panel(double width, boolean isOpen) {}

  /** What a new user gets. */
  public static final Settings STANDARD =
      new Settings(
          VERSION,
          "",
          "light",
          new WindowSize(1440, 900, false),
          new Panel(264, true),
          new Panel(348, true));
}
