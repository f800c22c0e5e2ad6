package liaison.scene.overview;

import java.util.List;
import java.util.Optional;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Schema;
import liaison.model.overview.Count;
import liaison.text.MoneyWords;

/**
 * Every number of an overview in the words of one language, in reading order: what the page shows,
 * and what it folds away.
 *
 * @param language of all words
 * @param title the page's title
 * @param sections cards of the page; sections without entries are left out
 */
public record Readout(Language language, String title, List<Section> sections) {

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

  public Optional<Section> section(String id) {
    return sections.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The entry of a number that stands on the page or in the readout, of a folded rest too. */
  public Optional<Entry> find(String id) {
    for (Section section : sections) {
      for (Entry entry : section.entries()) {
        if (entry.id().equals(id)) {
          return Optional.of(entry);
        }
      }
    }
    int mark = id.indexOf(REST);
    if (mark < 0 || !id.startsWith(Count.PREFIX)) {
      return Optional.empty();
    }
    String from = id.substring(mark + REST.length());
    return section(id.substring(Count.PREFIX.length(), mark))
        .filter(section -> from.matches("\\d{1,6}"))
        .flatMap(section -> rest(section, Integer.parseInt(from)));
  }

  /**
   * What stands in a section from a row on, without what states nothing. Of coverage, whose numbers
   * are of several tables, it is the stated figures themselves.
   */
  Optional<Entry> rest(Section section, int from) {
    List<Count> parts =
        section.entries().stream()
            .map(Entry::count)
            .filter(count -> !count.code().isEmpty())
            .skip(from)
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String id = Count.PREFIX + section.id() + REST + from;
    boolean isCoverage = section.id().equals("coverage");
    Count count =
        isCoverage
            ? Count.union(id, Schema.INDICATORS, parts.stream().map(Readout::stated).toList())
            : Count.union(id, parts.getFirst().rows().table(), parts);
    Messages messages = Messages.in(language);
    String name = messages.get("overview.rest." + section.id(), parts.size());
    String rows = messages.get("overview.of." + count.rows().table().name(), count.value());
    String number = MoneyWords.number(count.value());
    String text =
        switch (section.id()) {
          case "coverage" -> "";
          case "amount" -> rows;
          default -> number;
        };
    return Optional.of(
        new Entry(count, name, text, messages.get("overview.rest.sentence", name, rows)));
  }

  private static Count stated(Count recorded) {
    return Count.of("stated", recorded.code(), Schema.INDICATORS, List.of(recorded.code()));
  }
}
