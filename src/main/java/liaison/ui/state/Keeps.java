package liaison.ui.state;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * What features want kept with a project from one day to the next, as texts of their own making:
 * the columns of a table, the facets that are folded. A feature registers once; it gets its text
 * back after the project was opened, and an empty text when nothing was kept.
 */
public final class Keeps {

  private final Map<String, Keep> all = new TreeMap<>();
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

  /** How one feature is asked and told. */
  private record Keep(Supplier<String> reader, Consumer<String> writer) {}

  /**
   * Registers a feature.
   *
   * @param id names it, such as {@code table.columns}
   * @param reader gives what is to be kept; empty for nothing
   * @param writer takes what was kept; must bear with anything, since files are edited by others
   */
  public void add(String id, Supplier<String> reader, Consumer<String> writer) {
    if (all.put(id, new Keep(reader, writer)) != null) {
      throw new IllegalArgumentException("two keeps " + id);
    }
  }

  /** A feature says that it has something new to keep. */
  public void touch() {
    changes.set(changes.get() + 1);
  }

  /** Grows when a feature has something new to keep. */
  public ReadOnlyLongProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /** What all features want kept. */
  public Map<String, String> read() {
    Map<String, String> kept = new TreeMap<>();
    all.forEach((id, keep) -> kept.put(id, keep.reader().get()));
    kept.values().removeIf(String::isEmpty);
    return kept;
  }

  /** Gives every feature what was kept of it. */
  public void write(Map<String, String> kept) {
    all.forEach((id, keep) -> keep.writer().accept(kept.getOrDefault(id, "")));
  }
}
