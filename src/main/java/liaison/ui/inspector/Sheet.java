package liaison.ui.inspector;

import java.util.List;

/**
 * What the inspector shows, as words of one language.
 *
 * @param title name of what is selected
 * @param second its name in the other language, may be empty
 * @param swatch code that colours the mark beside the title, empty for none
 * @param chips what it is, in a few words each
 * @param sections the rest, from top to bottom
 */
public record Sheet(
    String title, String second, String swatch, List<String> chips, List<Section> sections) {

  public Sheet {
    chips = chips.stream().filter(chip -> !chip.isEmpty()).toList();
    sections = sections.stream().filter(section -> !section.items().isEmpty()).toList();
  }

  /**
   * A part under a heading.
   *
   * @param id kebab-case id
   * @param heading its heading
   * @param count number shown beside the heading, -1 for none
   */
  public record Section(String id, String heading, int count, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /** One thing in a section. */
  public sealed interface Item {}

  /**
   * A label and what is stated.
   *
   * @param note the same as the source words it, may be empty
   */
  public record Fact(String label, String value, String note) implements Item {
    public Fact(String label, String value) {
      this(label, value, "");
    }
  }

  /** A heading between items. */
  public record Group(String heading, int count) implements Item {}

  /**
   * Another record; clicking it selects it.
   *
   * @param id id to select
   * @param detail when, as what
   * @param note amounts, status
   */
  public record Link(String id, String title, String detail, String note) implements Item {}

  /**
   * A stated figure.
   *
   * @param title what it says
   * @param stated the figure in words
   * @param recorded what the project holds of it, empty when that cannot be counted
   * @param share recorded by stated, 0 to 1; NaN when it cannot be told
   * @param detail period, rank, as of
   */
  public record Figure(String title, String stated, String recorded, double share, String detail)
      implements Item {}

  /**
   * What a source says.
   *
   * @param about what it is evidence for, empty for the selected thing itself
   * @param summary in our words
   * @param stated value as stated
   * @param source title of the source
   * @param locator where in it, and as of when
   * @param isPreferred whether it is followed where sources disagree
   */
  public record Proof(
      String about,
      String summary,
      String stated,
      String source,
      String locator,
      boolean isPreferred)
      implements Item {}

  /** Says what is not there. */
  public record Absent(String text) implements Item {}
}
