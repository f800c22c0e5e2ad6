package liaison.model;

import static liaison.model.Column.any;
import static liaison.model.Column.bound;
import static liaison.model.Column.code;
import static liaison.model.Column.codes;
import static liaison.model.Column.date;
import static liaison.model.Column.flag;
import static liaison.model.Column.number;
import static liaison.model.Column.ref;
import static liaison.model.Column.refs;
import static liaison.model.Column.text;
import static liaison.model.Column.texts;

import java.util.List;
import java.util.Optional;
import liaison.model.record.Amount;
import liaison.model.record.Attribute;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Indicator;
import liaison.model.record.Link;
import liaison.model.record.Listing;
import liaison.model.record.ListingStep;
import liaison.model.record.Milestone;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Placement;
import liaison.model.record.Row;
import liaison.model.record.SavedFilter;
import liaison.model.record.Source;
import liaison.model.record.Term;

/**
 * The columns of every record, once. Database tables, archives, Liaison tables, differences and
 * forms are all written over it.
 */
public final class Schema {

  public static final Table<Organisation> ORGANISATIONS =
      Table.of(
          "organisations",
          Organisation.class,
          text("name_zh"),
          text("name_en"),
          texts("other_names"),
          texts("aliases"),
          texts("former_names"),
          texts("abbreviations"),
          code("type", "types"),
          code("region", "regions"),
          text("place"),
          number("lat"),
          number("lon"),
          ref("parent", "organisations"),
          texts("ids"),
          flag("placeholder"),
          text("note"));

  public static final Table<Collaboration> COLLABORATIONS =
      Table.of(
          "collaborations",
          Collaboration.class,
          text("title_zh"),
          text("title_en"),
          code("kind", "kinds"),
          code("status", "statuses"),
          date("start"),
          date("end"),
          date("planned_start"),
          date("planned_end"),
          text("duration"),
          codes("fields", "fields"),
          codes("regions", "regions"),
          ref("unit", "organisations"),
          text("note"));

  public static final Table<Participation> PARTICIPATIONS =
      Table.of(
          "participations",
          Participation.class,
          ref("collaboration", "collaborations"),
          ref("organisation", "organisations"),
          code("region", "regions"),
          code("role", "roles"));

  public static final Table<Amount> AMOUNTS =
      Table.of(
          "amounts",
          Amount.class,
          ref("collaboration", "collaborations"),
          ref("participant", "organisations"),
          ref("payer", "organisations"),
          code("basis", "bases"),
          date("start"),
          date("end"),
          bound("value"),
          text("currency"),
          text("unit"));

  public static final Table<Milestone> MILESTONES =
      Table.of(
          "milestones",
          Milestone.class,
          ref("collaboration", "collaborations"),
          code("step", "steps"),
          date("date"),
          refs("by", "organisations"),
          date("as_of"),
          text("note"));

  public static final Table<Link> LINKS =
      Table.of(
          "links",
          Link.class,
          ref("collaboration", "collaborations"),
          code("relation", "relations"),
          ref("target", "collaborations"));

  public static final Table<Indicator> INDICATORS =
      Table.of(
          "indicators",
          Indicator.class,
          text("title_zh"),
          text("title_en"),
          any("subject"),
          ref("counterpart", "organisations"),
          code("counterpart_region", "regions"),
          code("counterpart_sector", "sectors"),
          code("measure", "measures"),
          text("count_of"),
          bound("value"),
          text("unit"),
          code("basis", "measure-bases"),
          date("start"),
          date("end"),
          date("as_of"),
          number("rank_low"),
          number("rank_high"),
          number("rank_of"),
          text("rank_among"),
          ref("part_of", "indicators"),
          text("note"));

  public static final Table<Listing> LISTINGS =
      Table.of(
          "listings",
          Listing.class,
          code("form", "forms"),
          ref("owner", "organisations"),
          text("title_zh"),
          text("title_en"),
          text("text"),
          codes("fields", "fields"),
          texts("keywords"),
          code("region", "regions"),
          text("readiness"),
          bound("value"),
          text("currency"),
          text("unit"),
          date("valid_from"),
          date("valid_until"),
          code("state", "listing-states"));

  public static final Table<ListingStep> LISTING_STEPS =
      Table.of(
          "listing_steps",
          ListingStep.class,
          ref("listing", "listings"),
          code("state", "listing-states"),
          date("date"));

  public static final Table<Source> SOURCES =
      Table.of(
          "sources",
          Source.class,
          text("title_zh"),
          text("title_en"),
          text("publisher"),
          date("published"),
          text("file"),
          text("language"),
          text("note"));

  public static final Table<Evidence> EVIDENCE =
      Table.of(
          "evidence",
          Evidence.class,
          any("record"),
          text("field"),
          ref("source", "sources"),
          text("locator"),
          text("stated"),
          text("summary"),
          text("summary_zh"),
          date("as_of"),
          flag("preferred"));

  public static final Table<Attribute> ATTRIBUTES =
      Table.of(
          "attributes", Attribute.class, any("record"), text("name"), text("type"), text("value"));

  public static final Table<Term> TERMS =
      Table.of(
          "terms",
          Term.class,
          text("list"),
          text("code"),
          text("name_zh"),
          text("name_en"),
          text("parent"),
          texts("aliases"),
          text("property"),
          number("lat"),
          number("lon"));

  public static final Table<SavedFilter> FILTERS =
      Table.of("filters", SavedFilter.class, text("name"), text("filter"));

  public static final Table<Placement> PLACEMENTS =
      Table.of(
          "placements", Placement.class, text("node"), text("layout"), number("x"), number("y"));

  /** All tables, those referred to before those that refer, as far as that goes. */
  public static final List<Table<?>> TABLES =
      List.of(
          SOURCES,
          TERMS,
          ORGANISATIONS,
          COLLABORATIONS,
          PARTICIPATIONS,
          AMOUNTS,
          MILESTONES,
          LINKS,
          INDICATORS,
          LISTINGS,
          LISTING_STEPS,
          EVIDENCE,
          ATTRIBUTES,
          FILTERS,
          PLACEMENTS);

  private Schema() {}

  /** The table of a name such as {@code organisations}. */
  public static Optional<Table<?>> table(String name) {
    for (Table<?> table : TABLES) {
      if (table.name().equals(name)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** The table whose rows are of this row's class. */
  public static Table<?> tableOf(Row row) {
    for (Table<?> table : TABLES) {
      if (table.type() == row.getClass()) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table for " + row.getClass());
  }
}
