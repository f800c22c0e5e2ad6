package liaison.ui.state;

import java.util.Optional;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Indicator;
import liaison.model.record.Organisation;
import liaison.model.record.Row;
import liaison.model.record.Source;

/** What the things of a picture are called in a language. */
public final class Names {

  /** Ids of ties: {@code tie:<from>|<to>}. */
  public static final String TIE = "tie:";

  /** Ids of regions on a map: {@code region:<code>}. */
  public static final String REGION = "region:";

  private final Dataset data;
  private final Language language;

  public Names(Dataset data, Language language) {
    this.data = data;
    this.language = language;
  }

  /** The name of a record, region or tie; an unknown id reads as itself. */
  public String of(String id) {
    if (id.startsWith(TIE)) {
      String[] ends = ends(id);
      return Messages.in(language).get("state.tie", of(ends[0]), of(ends[1]));
    }
    String bare = id.startsWith(REGION) ? id.substring(REGION.length()) : id;
    Optional<Row> row = data.find(bare);
    return row.map(this::of).orElseGet(() -> term(bare));
  }

  /** The name of a record. */
  public String of(Row row) {
    return switch (row) {
      case Organisation organisation -> pick(organisation.nameZh(), organisation.nameEn());
      case Collaboration collaboration -> pick(collaboration.titleZh(), collaboration.titleEn());
      case Indicator indicator -> pick(indicator.titleZh(), indicator.titleEn());
      case Source source -> pick(source.titleZh(), source.titleEn());
      default -> row.id();
    };
  }

  /** What a code is called. */
  public String code(String list, String code) {
    return data.vocabulary().name(list, code, language);
  }

  /** The organisation's name in the other language, empty when it is the same. */
  public String second(Organisation organisation) {
    String first = of(organisation);
    String other = language == Language.ZH ? organisation.nameEn() : organisation.nameZh();
    return other.equals(first) ? "" : other;
  }

  /** The two ends of a tie's id. */
  public static String[] ends(String tie) {
    String both = tie.substring(TIE.length());
    int bar = both.indexOf('|');
    return bar < 0
        ? new String[] {both, both}
        : new String[] {both.substring(0, bar), both.substring(bar + 1)};
  }

  /** Whether an id stands for an organisation of the project. */
  public boolean isOrganisation(String id) {
    return data.find(Schema.ORGANISATIONS, id).isPresent();
  }

  private String term(String code) {
    String bare = code.contains(":") ? code.substring(code.indexOf(':') + 1) : code;
    for (String list : new String[] {"regions", "groups", "sectors"}) {
      if (data.vocabulary().has(list, bare)) {
        return code(list, bare);
      }
    }
    return code;
  }

  private String pick(String zh, String en) {
    return language.pick(zh, en);
  }
}
