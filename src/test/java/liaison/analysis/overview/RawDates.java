package liaison.analysis.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * When a raw collaboration was there, by its cells.
 *
 * @param rule STATED, KNOWN_BY or NONE
 * @param first first day it may have begun
 * @param firstLatest last day it may have begun
 * @param last last day known of
 * @param endYear year of a stated end, 0 without
 */
record RawDates(Rule rule, LocalDate first, LocalDate firstLatest, LocalDate last, int endYear) {

  enum Rule {
    STATED,
    KNOWN_BY,
    NONE
  }

  /** First and last day of a cell; empty for a cell that names no day. */
  record Span(LocalDate from, LocalDate to) {}

  static RawDates of(Map<String, String> collaboration) {
    String id = collaboration.get("id");
    List<Span> steps = new ArrayList<>();
    for (Map<String, String> step : RawSample.of(RawSample.MILESTONES, "collaboration", id)) {
      steps.addAll(span(step.get("date")));
    }
    List<Span> spoken = spoken(id);
    List<Span> start = span(collaboration.get("start"));
    List<Span> end = span(collaboration.get("end"));
    boolean isOpen = collaboration.get("end").startsWith("..");
    if (start.isEmpty() && end.isEmpty() && steps.isEmpty()) {
      return spoken.isEmpty()
          ? new RawDates(Rule.NONE, LocalDate.MIN, LocalDate.MAX, LocalDate.MAX, 0)
          : new RawDates(Rule.KNOWN_BY, first(spoken).from(), first(spoken).to(), last(spoken), 0);
    }
    Span from =
        !start.isEmpty() ? start.getFirst() : !steps.isEmpty() ? first(steps) : end.getFirst();
    List<Span> known = new ArrayList<>(steps);
    known.add(from);
    known.addAll(spoken);
    LocalDate to = isOpen ? LocalDate.MAX : end.isEmpty() ? last(known) : end.getFirst().to();
    return new RawDates(
        Rule.STATED, from.from(), from.to(), to, end.isEmpty() ? 0 : end.getFirst().to().getYear());
  }

  boolean isIn(LocalDate from, LocalDate to, String undated) {
    boolean always = from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX);
    return switch (rule) {
      case STATED -> !first.isAfter(to) && !last.isBefore(from);
      case KNOWN_BY ->
          undated.equals("always")
              || undated.equals("known-by") && !first.isAfter(to) && !firstLatest.isBefore(from);
      case NONE -> undated.equals("always") || undated.equals("known-by") && always;
    };
  }

  boolean isDated() {
    return rule == Rule.STATED;
  }

  private static List<Span> spoken(String record) {
    List<Span> spoken = new ArrayList<>();
    for (Map<String, String> evidence : RawSample.of(RawSample.EVIDENCE, "record", record)) {
      List<Span> own = span(evidence.get("as_of"));
      if (own.isEmpty()) {
        for (Map<String, String> source :
            RawSample.of(RawSample.SOURCES, "id", evidence.get("source"))) {
          own = span(source.get("published"));
        }
      }
      spoken.addAll(own);
    }
    return spoken;
  }

  private static Span first(List<Span> spans) {
    return spans.stream()
        .min(Comparator.comparing(Span::from).thenComparing(Span::to))
        .orElseThrow();
  }

  private static LocalDate last(List<Span> spans) {
    return spans.stream().map(Span::to).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** None or one: the days a cell such as {@code 2018-10 [2018年10月]} may mean. */
  static List<Span> span(String cell) {
    String date = cell.replaceAll("\\s*\\[.*", "").replaceAll("[~?%]$", "").strip();
    if (date.isEmpty() || date.equals("..")) {
      return List.of();
    }
    String[] parts = date.split("-");
    int year = Integer.parseInt(parts[0]);
    return switch (parts.length) {
      case 1 -> List.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      case 2 -> {
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1]));
        yield List.of(new Span(month.atDay(1), month.atEndOfMonth()));
      }
      default -> List.of(new Span(LocalDate.parse(date), LocalDate.parse(date)));
    };
  }
}
