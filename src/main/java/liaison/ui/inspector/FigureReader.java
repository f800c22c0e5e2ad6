package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import liaison.analysis.overview.Recorded;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.overview.Rows;
import liaison.model.record.Indicator;
import liaison.model.value.Bound;
import liaison.ui.inspector.Sheet.Figure;
import liaison.ui.state.Names;

/** Puts a stated figure beside what the project has recorded of it. */
final class FigureReader {

  private final Recorded recorded;
  private final Names names;
  private final Wording wording;

  FigureReader(Dataset data, Names names, Wording wording) {
    this.recorded = new Recorded(data);
    this.names = names;
    this.wording = wording;
  }

  Figure read(Indicator indicator) {
    String stated = wording.bound(indicator.value());
    if (!indicator.unit().isEmpty() && !stated.isEmpty()) {
      stated = wording.get(Text.of("inspector.figure.unit", stated, indicator.unit()));
    }
    int count = recorded.of(indicator).map(Rows::size).orElse(-1);
    double share = share(indicator.value(), count);
    String held = count < 0 ? "" : wording.get(Text.of("inspector.figure.recorded", count));
    return new Figure(title(indicator), stated, held, share, detail(indicator));
  }

  private static double share(Bound stated, int count) {
    return count < 0 || !stated.isStated() || stated.low() <= 0
        ? Double.NaN
        : Math.min(1, count / stated.low());
  }

  private String title(Indicator indicator) {
    String title = names.of(indicator);
    return title.isEmpty() ? names.code("measures", indicator.measure()) : title;
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
      parts.add(names.code("measure-bases", indicator.basis()));
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
