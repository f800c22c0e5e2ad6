package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.analysis.overview.Recorded;
import liaison.base.Text;
import liaison.model.overview.Rows;
import liaison.model.record.Indicator;
import liaison.model.value.Bound;
import liaison.ui.inspector.sheet.Item.Figure;
import liaison.ui.inspector.sheet.Item.Stated;

/** Puts a stated figure beside what the project has recorded of it. */
final class FigureReader {

  private final Recorded recorded;
  private final Ground ground;
  private final Wording wording;

  FigureReader(Ground ground) {
    this.recorded = new Recorded(ground.data());
    this.ground = ground;
    this.wording = ground.wording();
  }

  Figure read(Indicator indicator) {
    String stated = wording.bound(indicator.value());
    if (!indicator.unit().isEmpty() && !stated.isEmpty()) {
      stated = wording.get(Text.of("inspector.figure.unit", stated, indicator.unit()));
    }
    Optional<Rows> rows = recorded.of(indicator);
    int count = rows.map(Rows::size).orElse(-1);
    double share = share(indicator.value(), count);
    String held = count < 0 ? "" : wording.get(Text.of("inspector.figure.recorded", count));
    return new Figure(
        indicator.id(),
        new Stated(title(indicator), stated),
        held,
        share,
        detail(indicator),
        rows.orElse(Sheet.Section.NO_ROWS));
  }

  private static double share(Bound stated, int count) {
    return count < 0 || !stated.isStated() || stated.low() <= 0
        ? Double.NaN
        : Math.min(1, count / stated.low());
  }

  private String title(Indicator indicator) {
    String title = ground.names().of(indicator);
    return title.isEmpty() ? ground.code("measures", indicator.measure()) : title;
  }

  private String detail(Indicator indicator) {
    List<String> parts = new ArrayList<>();
    String start = wording.date(indicator.start());
    String end = wording.date(indicator.end());
    if (!start.isEmpty() && !end.isEmpty()) {
      parts.add(
          start.equals(end) ? start : wording.get(Text.of("inspector.when.between", start, end)));
    } else if (!start.isEmpty()) {
      parts.add(wording.get(Text.of("inspector.when.from", start)));
    } else if (!end.isEmpty()) {
      parts.add(wording.get(Text.of("inspector.when.until", end)));
    }
    String asOf = wording.date(indicator.asOf());
    if (!asOf.isEmpty()) {
      parts.add(wording.get(Text.of("inspector.evidence.asOf", asOf)));
    }
    if (indicator.basis().equals("per-year")) {
      parts.add(ground.code("measure-bases", indicator.basis()));
    }
    addRank(parts, indicator);
    return String.join(" · ", parts);
  }

  private void addRank(List<String> parts, Indicator indicator) {
    if (Double.isNaN(indicator.rankLow())) {
      return;
    }
    String low = wording.number(indicator.rankLow());
    boolean single =
        Double.isNaN(indicator.rankHigh()) || indicator.rankHigh() == indicator.rankLow();
    String rank = single ? low : low + "–" + wording.number(indicator.rankHigh());
    parts.add(
        Double.isNaN(indicator.rankOf())
            ? wording.get(Text.of("inspector.figure.rank", rank))
            : wording.get(
                Text.of("inspector.figure.rankOf", rank, wording.number(indicator.rankOf()))));
  }
}
