package liaison.model.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project at a glance, under a filter, a period and a rule for the undated.
 *
 * @param hub organisation everything turns around, empty where the network is not star-like
 * @param totals organisations, partners, partners-unnamed, unnamed, collaborations, participations,
 *     countries, countries-more, evidence, no-evidence, dated, undated, first-year; some may be 0
 * @param breakdowns by kind, type, sector, country, province, field, partner
 * @param years collaborations over time
 * @param amounts sums by basis and currency
 * @param modes how partners work together
 * @param coverage stated against recorded, of the whole project whatever the filter
 */
public record Overview(
    String hub,
    List<Count> totals,
    List<Breakdown> breakdowns,
    YearCounts years,
    List<AmountSum> amounts,
    Modes modes,
    List<Coverage> coverage) {

  public Overview {
    totals = List.copyOf(totals);
    breakdowns = List.copyOf(breakdowns);
    amounts = List.copyOf(amounts);
    coverage = List.copyOf(coverage);
  }

  /** A total by its code. */
  public Count total(String code) {
    return totals.stream().filter(count -> count.code().equals(code)).findFirst().orElseThrow();
  }

  /** A breakdown by its name. */
  public Breakdown by(String name) {
    return breakdowns.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  /** Every number of the overview. */
  public Stream<Count> all() {
    Stream<Count> broken =
        breakdowns.stream()
            .flatMap(each ->
                Stream.concat(each.counts().stream(), Stream.of(each.unstated(), each.whole())));
    Stream<Count> dated =
        Stream.concat(
            years.years().stream()
                .flatMap(year -> Stream.of(year.begun(), year.active(), year.ended())),
            Stream.of(years.before(), years.undated()));
    return Stream.of(
            totals.stream(),
            broken,
            dated,
            amounts.stream().flatMap(sum -> Stream.of(sum.added(), sum.unadded())),
            Stream.of(modes.single(), modes.bilateral(), modes.multilateral()),
            coverage.stream().map(Coverage::recorded))
        .flatMap(part -> part);
  }

  /** The number of an id. */
  public Optional<Count> find(String id) {
    return all().filter(count -> count.id().equals(id)).findFirst();
  }
}
