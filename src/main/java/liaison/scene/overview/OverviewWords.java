package liaison.scene.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.overview.Breakdown;
import liaison.model.overview.Count;
import liaison.model.overview.Coverage;
import liaison.model.overview.Modes;
import liaison.model.overview.Overview;
import liaison.model.overview.YearCounts;
import liaison.model.record.Indicator;
import liaison.model.record.Organisation;
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
  private final AmountWords amounts;
  private final TotalWords totals;

  OverviewWords(Dataset data, Overview overview, Language language) {
    this.data = data;
    this.overview = overview;
    this.language = language;
    this.messages = Messages.in(language);
    this.amounts = new AmountWords(data.vocabulary(), language);
    this.totals = new TotalWords(messages, overview.hub().isEmpty() ? "" : name(overview.hub()));
  }

  /** What its totals say. */
  TotalWords totals() {
    return totals;
  }

  /** What its sums of money say. */
  AmountWords amounts() {
    return amounts;
  }

  Readout readout() {
    List<Section> sections = new ArrayList<>();
    sections.add(section("totals", "", totals.entries(overview)));
    for (String name : List.of("kind", "country", "sector", "type")) {
      sections.add(spread(overview.by(name)));
    }
    sections.add(years());
    for (String name : List.of("partner", "province", "field")) {
      sections.add(spread(overview.by(name)));
    }
    sections.add(modes());
    sections.add(
        section(
            "amount",
            messages.get("overview.card.amount.rule"),
            amounts.entries(overview.amounts())));
    sections.add(coverage());
    sections.removeIf(section -> section.entries().isEmpty());
    return new Readout(language, title(), sections);
  }

  private String hubName() {
    return totals.hub();
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
