package liaison.ui.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import liaison.base.Text;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.state.Words;

/** All keys by group, narrowed to those a word is found in. */
public final class KeysViewModel {

  /** Keys of pictures: what they do, and the keys as they are written on them. */
  private static final Map<String, List<String>> CANVAS = new LinkedHashMap<>();

  private static final Map<String, List<String>> TABLE = new LinkedHashMap<>();

  static {
    CANVAS.put("help.canvas.pan", List.of("←", "→", "↑", "↓"));
    CANVAS.put("help.canvas.zoom", List.of("+", "−"));
    CANVAS.put("help.canvas.fit", List.of("0"));
    CANVAS.put("help.canvas.next", List.of("Ctrl", "←→↑↓"));
    CANVAS.put("help.canvas.add", List.of("Ctrl", "Shift", "←→↑↓"));
    CANVAS.put("help.canvas.largest", List.of("Home"));
    CANVAS.put("help.canvas.none", List.of("Esc"));
    CANVAS.put("help.canvas.menu", List.of("Shift", "F10"));
    CANVAS.put("help.canvas.box", List.of("Shift", "⬚"));
    TABLE.put("help.table.move", List.of("←", "→", "↑", "↓"));
    TABLE.put("help.table.select", List.of("Shift", "↑↓"));
  }

  /**
   * Keys that belong together.
   *
   * @param title what they are for
   * @param lines each with its keys
   */
  public record Section(Text title, List<Line> lines) {}

  /**
   * What some keys do.
   *
   * @param name what
   * @param keys each key, in the order they are pressed
   */
  public record Line(Text name, List<String> keys) {}

  private final Commands commands;
  private final Words words;
  private final StringProperty query = new SimpleStringProperty("");

  public KeysViewModel(Commands commands, Words words) {
    this.commands = commands;
    this.words = words;
  }

  /** The word that is looked for. */
  public StringProperty query() {
    return query;
  }

  /** The sections that hold it, in the language of the window. */
  public List<Section> sections() {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    Map<String, Text> titles = new LinkedHashMap<>();
    for (Command command : commands.all()) {
      String keys = Commands.keys(command);
      List<String> parts = keys.isEmpty() ? List.of() : List.of(keys.split("\\+"));
      titles.putIfAbsent(command.group(), command.groupName());
      groups
          .computeIfAbsent(command.group(), any -> new ArrayList<>())
          .add(new Line(command.name(), parts));
    }
    List<Section> all = new ArrayList<>();
    groups.forEach((group, lines) -> add(all, titles.getOrDefault(group, Text.literal("")), lines));
    add(all, Text.of("help.canvas"), lines(CANVAS));
    add(all, Text.of("help.table"), lines(TABLE));
    return List.copyOf(all);
  }

  private static List<Line> lines(Map<String, List<String>> keys) {
    List<Line> lines = new ArrayList<>();
    keys.forEach((name, parts) -> lines.add(new Line(new Text(name, List.of()), parts)));
    return lines;
  }

  private void add(List<Section> all, Text title, List<Line> lines) {
    String wanted = query.get().strip().toLowerCase(Locale.ROOT);
    boolean isWholeGroup = has(title, wanted);
    List<Line> found =
        lines.stream()
            .filter(line -> isWholeGroup || has(line.name(), wanted) || hasKey(line, wanted))
            .toList();
    if (!found.isEmpty()) {
      all.add(new Section(title, found));
    }
  }

  private boolean has(Text text, String wanted) {
    return words.now(text).toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static boolean hasKey(Line line, String wanted) {
    return String.join("+", line.keys()).toLowerCase(Locale.ROOT).contains(wanted);
  }
}
