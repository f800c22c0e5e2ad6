package liaison.app.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the library lies when nobody says otherwise. */
public final class LibraryHome {

  private LibraryHome() {}

  /**
   * {@code LIAISON_HOME}, else the platform's folder for a user's data.
   *
   * @param environment variables of the process
   * @param system name of the operating system
   * @param userHome the user's home folder
   */
  public static Path of(Map<String, String> environment, String system, Path userHome) {
    String own = environment.getOrDefault("LIAISON_HOME", "");
    if (!own.isBlank()) {
      return Path.of(own);
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("win")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return (roaming.isBlank() ? userHome : Path.of(roaming)).resolve("Liaison");
    }
    if (name.contains("mac")) {
      return userHome.resolve("Library").resolve("Application Support").resolve("Liaison");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path base = data.isBlank() ? userHome.resolve(".local").resolve("share") : Path.of(data);
    return base.resolve("liaison");
  }

  /** The same for this process. */
  public static Path ofThisUser() {
    return of(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")));
  }
}
