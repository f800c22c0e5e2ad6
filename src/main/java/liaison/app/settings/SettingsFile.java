package liaison.app.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import liaison.app.JsonOutput;
import liaison.app.file.OutputFile;
import liaison.app.file.PrivateFolder;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/**
 * Keeps {@link Settings} in a file. Reading never fails: a file that is missing, damaged, too large
 * or from a newer version gives the standard, and single values that make no sense are replaced.
 */
public final class SettingsFile {

  private static final long LARGEST = 64 * 1024;
  private static final double MOST = 20_000;
  private static final int LONGEST_NAME = 200;

  private final Path file;

  /**
   * @param file where settings are kept; its folder need not exist
   */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /** The settings beside a library's projects. */
  public static SettingsFile in(Path libraryHome) {
    return new SettingsFile(libraryHome.resolve("settings.json"));
  }

  /** What was kept last, or the standard. */
  public Settings read() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Settings.STANDARD;
      }
      JsonNode json = new ObjectMapper().readTree(Files.readString(file));
      int version = json.path("version").asInt();
      return version == Settings.VERSION ? settings(json) : Settings.STANDARD;
    } catch (JacksonException damaged) {
      return Settings.STANDARD;
    } catch (IOException unreadable) {
      return Settings.STANDARD;
    }
  }

  private static Settings settings(JsonNode json) {
    Settings usual = Settings.STANDARD;
    JsonNode window = json.path("window");
    return new Settings(
        Settings.VERSION,
        word(json.path("language"), usual.language()),
        word(json.path("theme"), usual.theme()),
        new Settings.WindowSize(
            length(window.path("width"), usual.window().width()),
            length(window.path("height"), usual.window().height()),
            window.path("maximized").asBoolean(false)),
        panel(json.path("left"), usual.left()),
        panel(json.path("right"), usual.right()),
        name(json.path("project")));
  }

  private static Settings.Panel panel(JsonNode json, Settings.Panel usual) {
    return new Settings.Panel(
        length(json.path("width"), usual.width()), json.path("open").asBoolean(usual.isOpen()));
  }

  private static String word(JsonNode json, String usual) {
    return json.isTextual() && json.textValue().matches("[a-z-]{0,20}") ? json.textValue() : usual;
  }

  private static String name(JsonNode json) {
    return json.isTextual() && json.textValue().length() <= LONGEST_NAME ? json.textValue() : "";
  }

  private static double length(JsonNode json, double usual) {
    double value = json.asDouble(Double.NaN);
    return value > 0 && value < MOST ? value : usual;
  }

  /**
   * Keeps settings, whole or not at all; a folder that is made for them is its owner's only.
   *
   * @throws AppException when the folder or file cannot be written
   */
  public void write(Settings settings) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null && !Files.isDirectory(folder)) {
        PrivateFolder.create(folder);
      }
    } catch (IOException unwritable) {
      throw new AppException(Fault.OUTPUT, Text.of("output.failed", file.toString()), unwritable);
    }
    byte[] text = JsonOutput.text(json(settings)).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file, out -> out.write(text));
  }

  private static Map<String, Object> json(Settings settings) {
    Map<String, Object> window = new LinkedHashMap<>();
    window.put("width", settings.window().width());
    window.put("height", settings.window().height());
    window.put("maximized", settings.window().isMaximized());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", Settings.VERSION);
    json.put("language", settings.language());
    json.put("theme", settings.theme());
    json.put("window", window);
    json.put("left", json(settings.left()));
    json.put("right", json(settings.right()));
    json.put("project", settings.project());
    return json;
  }

  private static Map<String, Object> json(Settings.Panel panel) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("width", panel.width());
    json.put("open", panel.isOpen());
    return json;
  }
}
