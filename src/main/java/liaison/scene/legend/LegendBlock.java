package liaison.scene.legend;

import java.util.List;

/**
 * Entries that explain one thing, such as the colours.
 *
 * @param title what they explain, empty for none
 */
public record LegendBlock(String title, List<LegendEntry> entries) {
  public LegendBlock {
    entries = List.copyOf(entries);
  }
}
