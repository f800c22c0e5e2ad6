package liaison.analysis.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import liaison.model.Presence.Undated;
import liaison.model.filter.Filter;
import liaison.model.network.NetworkSpec;
import liaison.model.value.Period;

/**
 * A choice, as the program takes it and as raw rows are chosen by hand.
 *
 * @param filter as typed
 * @param collaboration whether a raw collaboration passes
 * @param partner whether a partner passes, by its organisation's cells, or {@code region} alone
 * @param from first day, MIN for none
 * @param to last day, MAX for none
 * @param undated rule for the undated
 */
record RawCase(
    String filter,
    Predicate<Map<String, String>> collaboration,
    Predicate<Map<String, String>> partner,
    LocalDate from,
    LocalDate to,
    String undated) {

  private static final Predicate<Map<String, String>> ANY = row -> true;

  static final List<RawCase> ALL =
      List.of(
          always("", ANY, ANY),
          always("kind=joint-lab", row -> row.get("kind").equals("joint-lab"), ANY),
          always("type=company", ANY, type("company")),
          always("country!=CN", ANY, within("CN").negate()),
          always(
              "kind=joint-lab,joint-centre; type=company; country=DE,JP",
              row -> List.of("joint-lab", "joint-centre").contains(row.get("kind")),
              type("company").and(within("DE").or(within("JP")))),
          always("field=energy", field("energy"), ANY),
          always("has-evidence=true", evidence(), ANY),
          always("has-evidence=false", evidence().negate(), ANY),
          always("region=CN-31", ANY, within("CN-31")),
          always(
              "sector=university; kind!=membership",
              row -> !row.get("kind").equals("membership"),
              row ->
                  row.containsKey("type")
                      && RawSample.codes("types")
                          .get(row.get("type"))
                          .get("property")
                          .equals("university")),
          years("", ANY, ANY, 2018, 2020, "known-by"),
          years("", ANY, ANY, 2018, 2020, "hide"),
          years("", ANY, ANY, 2003, 2010, "always"),
          years(
              "type=company; country!=CN",
              ANY,
              type("company").and(within("CN").negate()),
              2015,
              2019,
              "known-by"),
          years("kind=event", row -> row.get("kind").equals("event"), ANY, 2025, 2025, "known-by"),
          years(
              "organisation=o-toyota",
              ANY,
              row -> "o-toyota".equals(row.get("id")),
              2019,
              2024,
              "always"),
          years("", ANY, ANY, 1900, 1950, "hide"));

  NetworkSpec spec() {
    Undated rule =
        switch (undated) {
          case "always" -> Undated.ALWAYS;
          case "hide" -> Undated.HIDE;
          default -> Undated.KNOWN_BY;
        };
    NetworkSpec standard = NetworkSpec.STANDARD;
    return new NetworkSpec(
        Filter.parse(filter),
        new Period(from, to),
        rule,
        standard.level(),
        standard.projection(),
        standard.counting());
  }

  boolean looksAtPartners() {
    return !partner.equals(ANY);
  }

  /** Whether nothing chooses among collaborations. */
  boolean isWide() {
    return collaboration.equals(ANY) && from.equals(LocalDate.MIN);
  }

  @Override
  public String toString() {
    return "[" + filter + "] " + from + ".." + to + " " + undated;
  }

  private static RawCase always(
      String filter, Predicate<Map<String, String>> one, Predicate<Map<String, String>> partner) {
    return new RawCase(filter, one, partner, LocalDate.MIN, LocalDate.MAX, "known-by");
  }

  private static RawCase years(
      String filter,
      Predicate<Map<String, String>> one,
      Predicate<Map<String, String>> partner,
      int first,
      int last,
      String undated) {
    return new RawCase(
        filter, one, partner, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), undated);
  }

  private static Predicate<Map<String, String>> type(String type) {
    return row -> type.equals(row.get("type"));
  }

  private static Predicate<Map<String, String>> within(String region) {
    return row -> RawSample.upwards("regions", row.get("region")).contains(region);
  }

  private static Predicate<Map<String, String>> field(String broad) {
    return row ->
        RawSample.split(row.get("fields")).stream()
            .anyMatch(field -> RawSample.upwards("fields", field).contains(broad));
  }

  private static Predicate<Map<String, String>> evidence() {
    return row -> !RawSample.of(RawSample.EVIDENCE, "record", row.get("id")).isEmpty();
  }
}
