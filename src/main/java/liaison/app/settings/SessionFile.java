package liaison.app.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.app.JsonOutput;
import liaison.app.file.OutputFile;

/**
 * Keeps the {@link Session} of a project beside its data, so that both go together. Reading never
 * fails: what is missing, damaged, too large or from a newer version is as if nobody had been here.
 */
public final class SessionFile {

  private static final String NAME = "session.json";
  private static final long LARGEST = 2 << 20;
  private static final int LONGEST = 1 << 18;

  private final Path file;

  private SessionFile(Path file) {
    this.file = file;
  }

  /** The session in a project's folder. */
  public static SessionFile in(Path projectFolder) {
    return new SessionFile(projectFolder.resolve(NAME));
  }

  /** What was kept last, or the session of nobody. */
  public Session read() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Session.NONE;
      }
      JsonNode json = new ObjectMapper().readTree(Files.readString(file));
      return json.path("version").asInt() == Session.VERSION ? session(json) : Session.NONE;
    } catch (JacksonException damaged) {
      return Session.NONE;
    } catch (IOException unreadable) {
      return Session.NONE;
    }
  }

  /**
   * Keeps a session, whole or not at all.
   *
   * @throws liaison.base.AppException when it cannot be written
   */
  public void write(Session session) {
    byte[] text = JsonOutput.text(json(session)).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file, out -> out.write(text));
  }

  private static Session session(JsonNode json) {
    JsonNode visit = json.path("visit");
    return new Session(
        new Session.Visit(
            text(visit.path("opened")),
            Math.max(0, visit.path("organisations").asInt()),
            Math.max(0, visit.path("collaborations").asInt()),
            visit.path("listed").asBoolean(true)),
        text(json.path("view")),
        texts(json.path("tiles")),
        text(json.path("filter")),
        text(json.path("period")),
        text(json.path("undated")),
        map(json.path("options")),
        texts(json.path("selection")),
        map(json.path("features")));
  }

  private static String text(JsonNode json) {
    return json.isTextual() && json.textValue().length() <= LONGEST ? json.textValue() : "";
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(item -> texts.add(text(item)));
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  private static Map<String, String> map(JsonNode json) {
    Map<String, String> map = new LinkedHashMap<>();
    json.properties()
        .forEach(entry -> {
          if (entry.getValue().isTextual()) {
            map.put(entry.getKey(), text(entry.getValue()));
          }
        });
    return map;
  }

  private static Map<String, Object> json(Session session) {
    Map<String, Object> visit = new LinkedHashMap<>();
    visit.put("opened", session.visit().opened());
    visit.put("organisations", session.visit().organisations());
    visit.put("collaborations", session.visit().collaborations());
    visit.put("listed", session.visit().isListed());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", Session.VERSION);
    json.put("visit", visit);
    json.put("view", session.view());
    json.put("tiles", session.tiles());
    json.put("filter", session.filter());
    json.put("period", session.period());
    json.put("undated", session.undated());
    json.put("options", new TreeMap<>(session.options()));
    json.put("selection", session.selection());
    json.put("features", new TreeMap<>(session.featureState()));
    return json;
  }
}
