package liaison.scene;

import java.util.Set;

/**
 * What stands out in a scene.
 *
 * @param selected ids that get an accent ring
 * @param bright ids that keep their strength while everything else is dimmed; empty dims nothing
 */
public record Highlight(Set<String> selected, Set<String> bright) {

  /** Nothing stands out. */
  public static final Highlight NONE = new Highlight(Set.of(), Set.of());

  public Highlight {
    selected = Set.copyOf(selected);
    bright = Set.copyOf(bright);
  }

  /** Whether a thing is dimmed. */
  public boolean dims(String id) {
    return !bright.isEmpty() && !bright.contains(id);
  }
}
