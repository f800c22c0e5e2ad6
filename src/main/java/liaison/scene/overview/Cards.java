package liaison.scene.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import liaison.model.overview.Count;
import liaison.model.overview.Coverage;
import liaison.model.overview.Overview;
import liaison.model.overview.YearCounts;
import liaison.scene.Palette;
import liaison.scene.chart.Bar;
import liaison.scene.chart.BarList;
import liaison.scene.chart.Card;
import liaison.scene.chart.Chart;
import liaison.scene.chart.ChartLook;
import liaison.scene.chart.CoverageBars;
import liaison.scene.chart.FactList;
import liaison.scene.chart.NumberTile;
import liaison.scene.chart.ShareBar;
import liaison.scene.chart.Stack;
import liaison.scene.chart.YearColumns;
import liaison.scene.overview.Readout.Entry;
import liaison.scene.overview.Readout.Section;

/** Makes the tiles and cards of a page from its readout. */
final class Cards {

  private static final List<String> ORDER =
      List.of(
          "year",
          "kind",
          "country",
          "type",
          "amount",
          "partner",
          "coverage",
          "field",
          "province",
          "mode");

  private static final int MORE_SUMS = 1;
  private static final int FEW_YEARS = 12;

  private final Overview overview;
  private final Readout readout;
  private final OverviewWords words;
  private final ChartLook look;
  private final int most;

  /**
   * @param most rows of a list before the rest is folded
   */
  Cards(Overview overview, Readout readout, OverviewWords words, ChartLook look, int most) {
    this.overview = overview;
    this.readout = readout;
    this.words = words;
    this.look = look;
    this.most = most;
  }

  List<NumberTile> tiles() {
    List<NumberTile> tiles = new ArrayList<>();
    boolean isStar = !overview.hub().isEmpty();
    tiles.add(
        isStar
            ? tile("partners", "partners-unnamed", "organisations")
            : tile("organisations", "unnamed"));
    tiles.add(tile("collaborations", "participations", "unnamed"));
    tiles.add(tile("countries", "countries-more"));
    if (overview.total("first-year").value() > 0) {
      tiles.add(tile("first-year", "dated", "undated"));
    } else {
      tiles.add(tile("dated", "undated"));
    }
    readout.section("amount").ifPresent(section -> tiles.add(money(section)));
    tiles.add(tile("evidence", "no-evidence"));
    return tiles;
  }

  /** The sum of most amounts, and the next one; all stand on their card. */
  private NumberTile money(Section section) {
    List<Integer> order =
        IntStream.range(0, overview.amounts().size())
            .boxed()
            .sorted(Comparator.comparingInt(at -> -overview.amounts().get(at).added().value()))
            .toList();
    Bar.Look plain = Bar.Look.solid(look.plain());
    List<Bar> lines = new ArrayList<>();
    for (int at : order.subList(1, Math.min(order.size(), 1 + MORE_SUMS))) {
      Entry entry = section.entries().get(at);
      lines.add(bar(entry, words.amounts().line(entry, overview.amounts().get(at)), plain));
    }
    Entry first = section.entries().get(order.getFirst());
    return new NumberTile(
        new Bar(
            first.id(),
            words.amounts().basis(overview.amounts().get(order.getFirst())),
            first.count().value(),
            words.amounts().inShort(overview.amounts().get(order.getFirst())),
            first.sentence(),
            plain),
        words.amounts().rule(order.size()),
        lines,
        look);
  }

  private NumberTile tile(String main, String... further) {
    List<Bar> lines = new ArrayList<>();
    for (String code : further) {
      Count count = overview.total(code);
      boolean isWorth = !count.isNone() || code.equals("no-evidence") || code.equals("undated");
      if (isWorth) {
        readout
            .find(count.id())
            .ifPresent(entry ->
                lines.add(bar(entry, words.totals().phrase(count), Bar.Look.solid(look.plain()))));
      }
    }
    Count count = overview.total(main);
    Entry entry = readout.find(count.id()).orElseThrow();
    return new NumberTile(
        bar(entry, words.totals().tileName(count), Bar.Look.solid(look.plain())),
        words.totals().rule(count),
        lines,
        look);
  }

  List<Card> cards(int columns) {
    List<Card> cards = new ArrayList<>();
    if (overview.total("collaborations").isNone() && overview.total("organisations").isNone()) {
      return cards; // a page on which nothing is shown compares nothing either
    }
    for (String id : ORDER) {
      readout
          .section(id)
          .ifPresent(section ->
              cards.add(
                  new Card(
                      section.title(),
                      section.rule(),
                      chart(section),
                      id.equals("year") && columns > 1 && isLong() ? 2 : 1,
                      look)));
    }
    return cards;
  }

  /** Whether the years want the width of two columns. */
  private boolean isLong() {
    return overview.years().years().size() > FEW_YEARS;
  }

  private Chart chart(Section section) {
    return switch (section.id()) {
      case "year" -> years(section);
      case "type" -> types(section);
      case "mode" -> modes(section);
      case "amount" -> amounts(section);
      case "coverage" -> coverage(section);
      default -> list(section);
    };
  }

  private static Bar bar(Entry entry, String name, Bar.Look look) {
    return new Bar(entry.id(), name, entry.count().value(), entry.text(), entry.sentence(), look);
  }

  private Chart list(Section section) {
    List<Entry> entries = section.entries();
    List<Entry> named = entries.stream().filter(entry -> !entry.count().code().isEmpty()).toList();
    int shown = named.size() <= most + 2 ? named.size() : most;
    List<Bar> bars = new ArrayList<>();
    for (Entry entry : named.subList(0, shown)) {
      bars.add(bar(entry, entry.name(), look(section.id(), entry.count().code())));
    }
    Bar.Look quiet = Bar.Look.quiet(look.palette().muted());
    if (shown < named.size()) {
      bars.add(rest(section, shown));
    }
    for (Entry entry : entries) {
      if (entry.count().code().isEmpty()) {
        bars.add(bar(entry, entry.name(), quiet));
      }
    }
    return new BarList(bars, look);
  }

  private Bar rest(Section section, int shown) {
    Entry rest = readout.rest(section, shown).orElseThrow();
    return bar(rest, rest.name(), Bar.Look.quiet(look.palette().muted()));
  }

  private Bar.Look look(String section, String code) {
    Palette palette = look.palette();
    return switch (section) {
      case "kind" -> Bar.Look.of(palette.kind(code), palette.kindShape(code));
      case "type" -> Bar.Look.of(palette.type(code), palette.typeShape(code));
      case "sector" -> Bar.Look.solid(palette.sector(code));
      default -> Bar.Look.solid(look.plain());
    };
  }

  private Chart types(Section section) {
    List<Bar> sectors = new ArrayList<>();
    readout
        .section("sector")
        .ifPresent(found -> {
          for (Entry entry : found.entries()) {
            sectors.add(bar(entry, entry.name(), look("sector", entry.count().code())));
          }
        });
    return new Stack(List.of(new ShareBar(sectors, look), list(section)), 0.6 * look.em());
  }

  private Chart modes(Section section) {
    List<Bar> parts = new ArrayList<>();
    List<Bar> means = new ArrayList<>();
    double[] depth = {0.2, 0.68, 1};
    List<String> codes = List.of("single", "bilateral", "multilateral");
    for (Entry entry : section.entries()) {
      int place = codes.indexOf(entry.count().code());
      if (place >= 0) {
        int colour = look.palette().sequenceAt(depth[place]);
        parts.add(bar(entry, entry.name(), Bar.Look.solid(colour)));
      } else {
        means.add(bar(entry, entry.name(), Bar.Look.solid(look.plain())));
      }
    }
    List<String> remarks = means.stream().map(each -> "").toList();
    return new Stack(
        List.of(new ShareBar(parts, look), new FactList(means, remarks, look)), 0.5 * look.em());
  }

  private Chart amounts(Section section) {
    List<Bar> facts = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    int all = section.entries().size();
    int shown = all <= most + 1 ? all : most;
    for (int at = 0; at < shown; at++) {
      Entry entry = section.entries().get(at);
      facts.add(bar(entry, entry.name(), Bar.Look.solid(look.plain())));
      remarks.add(words.amounts().remark(overview.amounts().get(at)));
    }
    if (shown < all) {
      facts.add(rest(section, shown));
      remarks.add("");
    }
    return new FactList(facts, remarks, look);
  }

  private Chart coverage(Section section) {
    List<Bar> rows = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    int all = section.entries().size();
    int shown = all <= most + 2 ? all : most + 1;
    for (int at = 0; at < shown; at++) {
      Entry entry = section.entries().get(at);
      Coverage coverage = overview.coverage().get(at);
      rows.add(bar(entry, entry.name(), Bar.Look.solid(look.plain())));
      shares.add(coverage.share());
    }
    CoverageBars bars = new CoverageBars(rows, shares, look);
    return shown == all
        ? bars
        : new Stack(
            List.of(bars, new BarList(List.of(rest(section, shown)), look)), 0.4 * look.em());
  }

  private Chart years(Section section) {
    int strong = look.plain();
    int pale = look.palette().sequenceAt(0.15);
    int muted = look.palette().muted();
    List<YearColumns.Year> years = new ArrayList<>();
    for (YearCounts.Year year : overview.years().years()) {
      years.add(
          new YearColumns.Year(
              year.year(),
              of(section, year.begun(), strong),
              of(section, year.active(), pale),
              of(section, year.ended(), muted)));
    }
    Bar undated = of(section, overview.years().undated(), muted);
    List<Bar> key =
        List.of(
            key("active", Bar.Look.solid(pale)),
            key("begun", Bar.Look.solid(strong)),
            key("ended", Bar.Look.quiet(muted)));
    return new YearColumns(years, undated, key, look);
  }

  private Bar key(String what, Bar.Look as) {
    return new Bar("", words.yearWord(what), 0, "", "", as);
  }

  private Bar of(Section section, Count count, int argb) {
    for (Entry entry : section.entries()) {
      if (entry.id().equals(count.id())) {
        return bar(entry, entry.name(), Bar.Look.solid(argb));
      }
    }
    return new Bar(count.id(), "", count.value(), "", "", Bar.Look.solid(argb));
  }
}
