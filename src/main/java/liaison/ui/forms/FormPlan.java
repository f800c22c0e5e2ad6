package liaison.ui.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import liaison.model.Table;

/**
 * In what order a form asks for a record, which is not the order of the columns.
 *
 * @param sections parts of the form from top to bottom
 */
record FormPlan(List<Section> sections) {

  /** Stands for value, currency and unit in one field. */
  static final String MONEY = "money";

  /**
   * A part of a form.
   *
   * @param key of its heading, empty for the first, which needs none
   * @param lines columns that stand beside each other, from top to bottom
   * @param isFolded whether it is closed until somebody wants it
   */
  record Section(String key, List<List<String>> lines, boolean isFolded) {}

  private static final Map<String, FormPlan> PLANS =
      Map.ofEntries(
          Map.entry(
              "organisations",
              plan(
                  open("", "name_zh name_en", "type region", "place parent"),
                  folded("names", "aliases abbreviations", "former_names other_names"),
                  folded("more", "lat lon", "ids placeholder", "note"))),
          Map.entry(
              "collaborations",
              plan(
                  open("", "title_zh title_en", "kind status", "start end"),
                  folded("subject", "fields regions"),
                  folded("more", "planned_start planned_end", "duration unit", "note"))),
          Map.entry(
              "participations", plan(open("", "collaboration", "organisation region", "role"))),
          Map.entry(
              "amounts",
              plan(
                  open("", "collaboration", "money basis", "participant payer"),
                  open("period", "start end"))),
          Map.entry(
              "milestones",
              plan(open("", "collaboration", "step date", "by"), folded("more", "as_of", "note"))),
          Map.entry("links", plan(open("", "collaboration", "relation", "target"))),
          Map.entry(
              "indicators",
              plan(
                  open("", "title_zh title_en", "subject measure", "value unit", "basis as_of"),
                  folded("with", "counterpart", "counterpart_region counterpart_sector"),
                  folded("rank", "rank_low rank_high", "rank_of rank_among"),
                  folded("more", "start end", "part_of count_of", "note"))),
          Map.entry(
              "listings",
              plan(
                  open("", "form state", "title_zh title_en", "owner region", "text"),
                  open("subject", "fields keywords"),
                  folded("more", "money readiness", "valid_from valid_until"))),
          Map.entry("listing_steps", plan(open("", "listing", "state date"))),
          Map.entry(
              "sources",
              plan(
                  open("", "title_zh title_en", "publisher published"),
                  folded("more", "file language", "note"))),
          Map.entry(
              "evidence",
              plan(
                  open("", "record", "source locator", "stated"),
                  folded("more", "field as_of", "summary_zh", "summary", "preferred"))),
          Map.entry("attributes", plan(open("", "record", "name type", "value"))),
          Map.entry(
              "terms",
              plan(
                  open("", "list code", "name_zh name_en", "aliases"),
                  folded("more", "parent property", "lat lon"))));

  /** The plan of a table; a table that has none is asked for column by column. */
  static FormPlan of(Table<?> table) {
    FormPlan plan = PLANS.get(table.name());
    if (plan != null) {
      return plan;
    }
    List<List<String>> lines =
        table.columns().stream().skip(1).map(column -> List.of(column.name())).toList();
    return new FormPlan(List.of(new Section("", lines, false)));
  }

  /** The columns a field stands for. */
  static List<String> columns(String field) {
    return field.equals(MONEY) ? List.of("value", "currency", "unit") : List.of(field);
  }

  private static FormPlan plan(Section... sections) {
    return new FormPlan(List.of(sections));
  }

  private static Section open(String key, String... lines) {
    return section(key, false, lines);
  }

  private static Section folded(String key, String... lines) {
    return section(key, true, lines);
  }

  private static Section section(String key, boolean isFolded, String... lines) {
    return new Section(
        key, Arrays.stream(lines).map(line -> List.of(line.split(" "))).toList(), isFolded);
  }
}
