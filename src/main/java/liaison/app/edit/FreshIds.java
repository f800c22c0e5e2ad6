package liaison.app.edit;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import liaison.model.Dataset;
import liaison.model.Schema;
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
import liaison.model.record.Row;
import liaison.model.record.Source;
import liaison.model.record.Term;
import liaison.text.Pinyin;

/** Readable ids for new records, made from their names; the same record gets the same id. */
public final class FreshIds {

  private static final int LONGEST = 48;
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("organisations", "o"),
          Map.entry("collaborations", "c"),
          Map.entry("participations", "p"),
          Map.entry("amounts", "a"),
          Map.entry("milestones", "m"),
          Map.entry("links", "l"),
          Map.entry("indicators", "i"),
          Map.entry("listings", "g"),
          Map.entry("listing_steps", "gs"),
          Map.entry("sources", "s"),
          Map.entry("evidence", "e"),
          Map.entry("attributes", "x"),
          Map.entry("terms", "t"),
          Map.entry("filters", "f"),
          Map.entry("placements", "n"));

  private final Dataset data;
  private final Set<String> given = new HashSet<>();

  public FreshIds(Dataset data) {
    this.data = data;
  }

  /** An id that no record has and that was not given before. */
  public String next(Row row) {
    String prefix = PREFIXES.getOrDefault(Schema.tableOf(row).name(), "r");
    String name = slug(name(row));
    String bare = prefix + "-" + (name.isEmpty() ? "new" : name);
    String id = bare;
    for (int count = 2; data.find(id).isPresent() || given.contains(id); count++) {
      id = bare + "-" + count;
    }
    given.add(id);
    return id;
  }

  private static String name(Row row) {
    return switch (row) {
      case Organisation it -> first(it.nameEn(), it.nameZh());
      case Collaboration it -> first(it.titleEn(), it.titleZh(), it.kind());
      case Indicator it -> first(it.titleEn(), it.titleZh(), bare(it.subject()));
      case Listing it -> first(it.titleEn(), it.titleZh(), it.form());
      case Source it -> first(it.titleEn(), it.titleZh());
      case Participation it ->
          bare(it.collaboration()) + " " + first(bare(it.organisation()), "in " + it.region());
      case Amount it -> bare(it.collaboration()) + " " + bare(it.participant());
      case Milestone it -> bare(it.collaboration()) + " " + it.step();
      case Link it -> bare(it.collaboration()) + " " + it.relation() + " " + bare(it.target());
      case ListingStep it -> bare(it.listing()) + " " + it.state();
      case Evidence it -> it.record() + " 1";
      case Attribute it -> bare(it.record()) + " " + it.name();
      case Term it -> it.list() + " " + first(it.code(), it.nameEn());
      default -> "";
    };
  }

  private static String first(String... names) {
    return List.of(names).stream().filter(name -> !name.isBlank()).findFirst().orElse("");
  }

  /** An id without the letter of its table. */
  private static String bare(String id) {
    return id.replaceFirst("^[a-z]{1,2}-", "");
  }

  /** Small Latin letters and digits joined by hyphens; Chinese in pinyin. */
  public static String slug(String name) {
    StringBuilder plain = new StringBuilder();
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    apart
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(sign -> {
          List<String> readings = Pinyin.of(sign);
          if (readings.isEmpty()) {
            plain.appendCodePoint(sign);
          } else {
            plain.append(' ').append(readings.getFirst()).append(' ');
          }
        });
    String slug = plain.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int gap = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, gap > 0 ? gap : LONGEST);
  }
}
