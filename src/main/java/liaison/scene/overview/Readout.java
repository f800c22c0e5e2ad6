package liaison.scene.overview;

import java.util.List;
import java.util.Optional;
import liaison.model.Schema;
import liaison.model.overview.Count;
import liaison.model.overview.Rows;

/**
 * Every number of an overview in the words of one language, in reading order: what the page shows,
 * and what it folds away.
 *
 * @param title the page's title
 * @param sections cards of the page; sections without entries are left out
 */
public record Readout(String title, List<Section> sections) {

  private static final String REST = ":rest-";

  public Readout {
    sections = List.copyOf(sections);
  }

  /**
   * A group of numbers.
   *
   * @param id totals, year, kind, sector, type, country, province, partner, field, mode, amount,
   *     coverage
   * @param title what they are
   * @param rule how they are counted, in a sentence
   */
  public record Section(String id, String title, String rule, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A number.
   *
   * @param count the number and its rows
   * @param name what is counted
   * @param text the number as it is written
   * @param sentence both in a sentence
   */
  public record Entry(Count count, String name, String text, String sentence) {

    public String id() {
      return count.id();
    }
  }

  /** The id of what a list folds away from a row on. */
  static String restId(String section, int from) {
    return Count.PREFIX + section + REST + from;
  }

  public Optional<Section> section(String id) {
    return sections.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The entry of a number that stands on the page or in the readout. */
  public Optional<Entry> find(String id) {
    for (Section section : sections) {
      for (Entry entry : section.entries()) {
        if (entry.id().equals(id)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  /** The number of an id, that of a folded rest too; empty for what is no number. */
  public Optional<Count> count(String id) {
    int mark = id.indexOf(REST);
    if (mark < 0 || !id.startsWith(Count.PREFIX)) {
      return find(id).map(Entry::count);
    }
    String from = id.substring(mark + REST.length());
    return section(id.substring(Count.PREFIX.length(), mark))
        .filter(section -> from.matches("\\d{1,6}"))
        .filter(section -> Integer.parseInt(from) < section.entries().size())
        .map(section -> rest(section, Integer.parseInt(from)));
  }

  /**
   * What stands in a section from a row on, without what states nothing. Of coverage, whose numbers
   * are of several tables, it is the stated figures themselves.
   */
  static Count rest(Section section, int from) {
    List<Count> parts =
        section.entries().subList(from, section.entries().size()).stream()
            .map(Entry::count)
            .filter(count -> !count.code().isEmpty())
            .toList();
    String id = restId(section.id(), from);
    if (section.id().equals("coverage")) {
      Rows rows = Rows.of(Schema.INDICATORS, parts.stream().map(Count::code).toList());
      return new Count(id, "", rows.size(), rows);
    }
    return Count.union(id, parts.getFirst().rows().table(), parts);
  }
}
