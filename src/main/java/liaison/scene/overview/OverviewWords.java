package liaison.scene.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.overview.AmountSum;
import liaison.model.overview.Breakdown;
import liaison.model.overview.Count;
import liaison.model.overview.Coverage;
import liaison.model.overview.Modes;
import liaison.model.overview.Overview;
import liaison.model.overview.YearCounts;
import liaison.model.record.Indicator;
import liaison.model.record.Organisation;
import liaison.model.value.Bound;
import liaison.scene.overview.Readout.Entry;
import liaison.scene.overview.Readout.Section;
import liaison.text.Collation;
import liaison.text.MoneyWords;

/** Says an overview in a language. */
final class OverviewWords {

  private final Dataset data;
  private final Overview overview;
  private final Language language;
  private final Messages messages;

  OverviewWords(Dataset data, Overview overview, Language language) {
    this.data = data;
    this.overview = overview;
    this.language = language;
    this.messages = Messages.in(language);
  }

  Readout readout() {
    List<Section> sections = new ArrayList<>();
    sections.add(totals());
    for (String name : List.of("kind", "country", "sector", "type")) {
      sections.add(spread(overview.by(name)));
    }
    sections.add(years());
    for (String name : List.of("partner", "province", "field")) {
      sections.add(spread(overview.by(name)));
    }
    sections.add(modes());
    sections.add(amounts());
    sections.add(coverage());
    sections.removeIf(section -> section.entries().isEmpty());
    return new Readout(language, title(), sections);
  }

  String hubName() {
    return name(overview.hub());
  }

  private boolean isNothing() {
    return overview.total("collaborations").isNone() && overview.total("organisations").isNone();
  }

  private String title() {
    int collaborations = overview.total("collaborations").value();
    int organisations = overview.total("organisations").value();
    if (data.isEmpty()) {
      return messages.get("overview.title.empty");
    }
    if (isNothing()) {
      return messages.get("overview.title.nothing");
    }
    return overview.hub().isEmpty()
        ? messages.get("overview.title", organisations, collaborations)
        : messages.get(
            "overview.title.hub", hubName(), overview.total("partners").value(), collaborations);
  }

  private Section section(String id, String rule, List<Entry> entries) {
    return new Section(id, messages.get("overview.card." + id), rule, entries);
  }

  private Section totals() {
    List<Entry> entries = new ArrayList<>();
    for (Count total : overview.totals()) {
      boolean isIdle =
          total.code().startsWith("partners") && overview.hub().isEmpty()
              || total.code().equals("first-year") && total.isNone();
      if (!isIdle) {
        entries.add(total(total));
      }
    }
    return section("totals", "", entries);
  }

  private Entry total(Count total) {
    String code = total.code();
    boolean isYear = code.equals("first-year");
    String text = isYear ? Integer.toString(total.value()) : number(total.value());
    String name = messages.get("overview.name." + code, hubName());
    String sentence = messages.get("overview.rule." + code, hubName(), total.rows().size());
    return new Entry(
        total, name, text, messages.get("overview.sentence", phrase(code, total), sentence));
  }

  /** A total as a phrase that holds its number: “31 have dates of their own”. */
  private String phrase(String code, Count total) {
    Object value = code.equals("first-year") ? Integer.toString(total.value()) : total.value();
    return messages.get("overview.line." + code, value, hubName());
  }

  /** What stands below the number on its tile. */
  String tileName(Count total) {
    return messages.get("overview.total." + total.code(), total.value(), hubName());
  }

  /** A total as a phrase. */
  String phrase(Count total) {
    return phrase(total.code(), total);
  }

  /** The plain sentence of a total. */
  String rule(Count total) {
    return messages.get("overview.rule." + total.code(), hubName(), total.rows().size());
  }

  private Section spread(Breakdown by) {
    List<Entry> entries = new ArrayList<>();
    for (Count count : by.counts()) {
      entries.add(row(by, count, code(by.list(), count.code())));
    }
    Comparator<String> order = Collation.of(language);
    entries.sort(
        Comparator.comparingInt((Entry entry) -> -entry.count().value())
            .thenComparing(Entry::name, order)
            .thenComparing(Entry::id));
    if (!by.unstated().isNone()) {
      entries.add(row(by, by.unstated(), messages.get("overview.unstated." + by.name())));
    }
    String rule =
        messages.get("overview.card." + by.name() + ".rule", by.whole().value(), hubName());
    return section(by.name(), rule, entries);
  }

  private Entry row(Breakdown by, Count count, String name) {
    String sentence =
        messages.get(
            "overview.share",
            name,
            of(by.table().name(), count.value()),
            percent(count.value(), by.whole().value()),
            number(by.whole().value()));
    return new Entry(count, name, number(count.value()), sentence);
  }

  private Section years() {
    List<Entry> entries = new ArrayList<>();
    for (YearCounts.Year year : overview.years().years()) {
      entries.add(year("begun", year.year(), year.begun()));
      entries.add(year("active", year.year(), year.active()));
      entries.add(year("ended", year.year(), year.ended()));
    }
    entries.removeIf(entry -> entry.count().isNone());
    for (Count beside : List.of(overview.years().before(), overview.years().undated())) {
      if (!beside.isNone()) {
        String name = messages.get("overview.year." + beside.code());
        entries.add(
            new Entry(
                beside,
                name,
                number(beside.value()),
                messages.get("overview.year." + beside.code() + ".sentence", beside.value())));
      }
    }
    int undated = overview.years().undated().value();
    return section("year", messages.get("overview.card.year.rule", undated), entries);
  }

  private Entry year(String what, int year, Count count) {
    String name = messages.get("overview.year.of", Integer.toString(year), yearWord(what));
    return new Entry(
        count,
        name,
        number(count.value()),
        messages.get("overview.year." + what + ".sentence", Integer.toString(year), count.value()));
  }

  /** The name of begun, active or ended. */
  String yearWord(String what) {
    return messages.get("overview.year." + what);
  }

  private Section modes() {
    Modes modes = overview.modes();
    List<Count> counts = List.of(modes.single(), modes.bilateral(), modes.multilateral());
    int whole = counts.stream().mapToInt(Count::value).sum();
    List<Entry> entries = new ArrayList<>();
    for (Count count : counts) {
      if (!count.isNone()) {
        String name = messages.get("overview.mode." + count.code());
        String sentence =
            messages.get(
                "overview.share",
                name,
                of("collaborations", count.value()),
                percent(count.value(), whole),
                number(whole));
        entries.add(new Entry(count, name, number(count.value()), sentence));
      }
    }
    if (whole > 0) {
      Count all = Count.union(Count.id("mode", "mean"), Schema.COLLABORATIONS, counts);
      String mean = MoneyWords.number(Math.round(modes.mean() * 100) / 100.0);
      entries.add(
          new Entry(
              new Count(all.id(), "mean", modes.seats(), all.rows()),
              messages.get("overview.mode.mean"),
              mean,
              messages.get("overview.mode.mean.sentence", mean, modes.seats(), whole)));
    }
    return section("mode", messages.get("overview.card.mode.rule"), entries);
  }

  private Section amounts() {
    List<Entry> entries = new ArrayList<>();
    for (AmountSum sum : overview.amounts()) {
      String name =
          messages.get(
              "overview.amount.name",
              basis(sum),
              sum.currency().isEmpty()
                  ? messages.get("overview.amount.noCurrency")
                  : sum.currency());
      Count behind = sum.added().isNone() ? sum.unadded() : sum.added();
      entries.add(new Entry(behind, name, amount(sum), sentence(sum, name)));
    }
    return section("amount", messages.get("overview.card.amount.rule"), entries);
  }

  /** What the basis of a sum is called. */
  String basis(AmountSum sum) {
    return sum.basis().isEmpty()
        ? messages.get("overview.amount.noBasis")
        : code("bases", sum.basis());
  }

  private String amount(AmountSum sum) {
    if (sum.added().isNone()) {
      return messages.get("overview.amount.none");
    }
    String words = MoneyWords.total(sum.value(), sum.currency(), language);
    return sum.isRough() ? messages.get("overview.amount.rough", words) : words;
  }

  /** A sum with a sign for its bound. */
  String amountInShort(AmountSum sum) {
    if (sum.added().isNone()) {
      return messages.get("overview.amount.none");
    }
    String sign =
        switch (sum.value().sense()) {
          case AT_LEAST -> "≥ ";
          case MORE_THAN -> "> ";
          case ABOUT -> "≈ ";
          case LESS_THAN -> "< ";
          case AT_MOST -> "≤ ";
          default -> "";
        };
    Bound bare = sign.isEmpty() ? sum.value() : Bound.exact(sum.value().low());
    return sign + MoneyWords.total(bare, sum.currency(), language);
  }

  private String sentence(AmountSum sum, String name) {
    String exact = MoneyWords.of(sum.value(), language);
    return messages.get("overview.amount.sentence", name, exact, remark(sum));
  }

  /** A sum as a phrase. */
  String amountLine(Entry entry, AmountSum sum) {
    return messages.get("overview.amount.line", entry.text(), basis(sum));
  }

  /** What the sums of a page are, in a sentence. */
  String amountsRule(int sums) {
    return messages.get("overview.amount.rule", sums);
  }

  /** How many amounts a sum is of, and how many it leaves out. */
  String remark(AmountSum sum) {
    String added = messages.get("overview.amount.added", sum.added().value());
    return sum.unadded().isNone()
        ? added
        : messages.get("overview.amount.unadded", added, sum.unadded().value());
  }

  private Section coverage() {
    List<Entry> entries = new ArrayList<>();
    for (Coverage each : overview.coverage()) {
      Indicator indicator = data.find(Schema.INDICATORS, each.indicator()).orElseThrow();
      String title = language.pick(indicator.titleZh(), indicator.titleEn());
      String name = title.isEmpty() ? code("measures", indicator.measure()) : title;
      String subject = name(indicator.subject());
      String whole =
          subject.isEmpty() || indicator.subject().equals(overview.hub())
              ? name
              : messages.get("overview.coverage.name", subject, name);
      String stated = MoneyWords.of(each.stated(), language);
      int recorded = each.recorded().value();
      entries.add(
          new Entry(
              each.recorded(),
              whole,
              messages.get("overview.coverage.of", number(recorded), stated),
              messages.get("overview.coverage.sentence", whole, stated, recorded)));
    }
    return section("coverage", messages.get("overview.card.coverage.rule"), entries);
  }

  private String code(String list, String code) {
    return list.isEmpty() ? name(code) : data.vocabulary().name(list, code, language);
  }

  private String name(String id) {
    String organisation =
        data.find(Schema.ORGANISATIONS, id)
            .map((Organisation row) -> language.pick(row.nameZh(), row.nameEn()))
            .orElse("");
    return organisation.isEmpty()
        ? data.find(Schema.COLLABORATIONS, id)
            .map(row -> language.pick(row.titleZh(), row.titleEn()))
            .orElse(id)
        : organisation;
  }

  private String of(String table, int number) {
    return messages.get("overview.of." + table, number);
  }

  private static String number(int value) {
    return MoneyWords.number(value);
  }

  private String percent(int part, int whole) {
    if (whole == 0) {
      return "0";
    }
    double share = 100.0 * part / whole;
    boolean isTiny = share > 0 && share < 1;
    return isTiny ? messages.get("overview.tiny") : Long.toString(Math.round(share));
  }
}
