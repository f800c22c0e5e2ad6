package liaison.ui.inspector.sheet;

import java.util.List;
import java.util.Map;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.overview.Rows;

/**
 * What the inspector shows, as words of one language.
 *
 * @param record id of the record it is about, empty when it is about none
 * @param title name of what is selected
 * @param second its name in the other language, may be empty
 * @param chips what it is, in a few words each
 * @param sections the rest, from top to bottom
 */
public record Sheet(
    String record, String title, String second, List<Chip> chips, List<Section> sections) {

  public Sheet {
    chips = chips.stream().filter(chip -> !chip.words().isEmpty()).toList();
    sections =
        sections.stream()
            .filter(section -> !section.items().isEmpty() || !section.adds().isEmpty())
            .toList();
  }

  /** The section of an id; an empty one when there is none. */
  public Section section(String id) {
    return sections.stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Section(id, "", -1, List.of()));
  }

  /**
   * A few words under the title.
   *
   * @param select what a click selects, empty for nothing
   * @param isWarning whether it says what is missing
   */
  public record Chip(String words, String select, boolean isWarning) {
    public static Chip plain(String words) {
      return new Chip(words, "", false);
    }
  }

  /**
   * A part under a heading.
   *
   * @param id kebab-case id
   * @param heading its heading
   * @param count number shown beside the heading, -1 for none
   * @param rows what it stands for in the table; no ids for nothing
   * @param adds what can be added to it
   */
  public record Section(
      String id, String heading, int count, List<Item> items, Rows rows, List<Add> adds) {

    static final Rows NO_ROWS = new Rows(Schema.COLLABORATIONS, List.of());

    public Section {
      items = List.copyOf(items);
      adds = List.copyOf(adds);
    }

    Section(String id, String heading, int count, List<Item> items) {
      this(id, heading, count, items, NO_ROWS, List.of());
    }

    Section withRows(Rows next) {
      return new Section(id, heading, count, items, next, adds);
    }

    Section withAdds(List<Add> next) {
      return new Section(id, heading, count, items, rows, next);
    }

    /** Whether it starts folded: what few readers ask for. */
    public boolean isAside() {
      return id.equals("details") || id.equals("history");
    }
  }

  /**
   * Something that can be added.
   *
   * @param words what the choice is called
   * @param cell the empty value to fill in, when it is one of this record
   * @param table where a new record goes, when it is a record
   * @param preset what the new record starts with
   */
  public record Add(String words, List<Cell> cell, Table<?> table, Map<String, Object> preset) {

    static Add value(String words, Cell cell) {
      return new Add(words, List.of(cell), Schema.EVIDENCE, Map.of());
    }

    static Add row(String words, Table<?> table, Map<String, Object> preset) {
      return new Add(words, List.of(), table, preset);
    }

    /** Whether it is an empty value of the record itself. */
    public boolean isValue() {
      return !cell.isEmpty();
    }
  }
}
