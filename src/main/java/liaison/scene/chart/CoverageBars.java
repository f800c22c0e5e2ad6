package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;

/**
 * What is stated as an outline, what is recorded of it as its filling. Every outline is as long as
 * every other: rows compare shares, not sizes. Where more is recorded than stated, the filling goes
 * on in a lighter colour beyond a shorter outline.
 */
public final class CoverageBars implements Chart {

  private static final double BAR = 0.78;
  private static final double ROW = 1.5;
  private static final double GAP = 0.5;
  private static final double BAR_SHARE = 0.5;

  private final List<Bar> rows;
  private final List<Double> shares;
  private final ChartLook look;

  /**
   * @param rows name, “14 of 305” as text
   * @param shares recorded over stated, one for each row
   */
  public CoverageBars(List<Bar> rows, List<Double> shares, ChartLook look) {
    this.rows = List.copyOf(rows);
    this.shares = List.copyOf(shares);
    this.look = look;
  }

  private List<String> name(int at, double width) {
    return look.lines(rows.get(at).name(), look.body(rows.get(at).id()), width, 2);
  }

  private double height(int at, double width) {
    return ChartLook.height(name(at, width).size(), look.body()) + ROW * look.em();
  }

  @Override
  public double height(double width) {
    double height = 0;
    for (int at = 0; at < rows.size(); at++) {
      height += height(at, width) + (at == 0 ? 0 : GAP * look.em());
    }
    return height;
  }

  @Override
  public List<Mark> marks(double x, double y, double width) {
    double em = look.em();
    double texts = 0;
    for (Bar row : rows) {
      texts = Math.max(texts, look.width(row.text(), look.body().asBold()));
    }
    double room = Math.max(BAR_SHARE * width, width - texts - 0.8 * em);
    double top = y;
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      Bar row = rows.get(at);
      double high = height(at, width);
      TextStyle style = look.body(row.id());
      List<Mark> parts = new ArrayList<>();
      parts.add(look.target(row.id(), x - 0.3 * em, top, width + 0.3 * em, high));
      parts.addAll(look.block(name(at, width), style, x, top));
      double middle = top + high - ROW * em;
      addBar(parts, row, shares.get(at), x, middle + (ROW - BAR) / 2 * em, room);
      parts.add(
          ChartLook.label(
              look.shortened(row.text(), style, width - room - 0.6 * em),
              style,
              x + room + 0.7 * em,
              middle + look.middle(ROW * em, style),
              Mark.Anchor.START));
      marks.add(new Mark.Group(row.id(), row.sentence(), parts));
      top += high + GAP * em;
    }
    return marks;
  }

  private void addBar(List<Mark> parts, Bar row, double share, double x, double y, double room) {
    double line = look.scale().line(1);
    double stated = share > 1 ? room / share : room;
    double recorded = share > 1 ? room : room * share;
    double high = BAR * look.em();
    int colour = row.look().argb();
    double within = Math.min(recorded, stated);
    if (within > 0) {
      parts.add(ChartLook.rect(x, y, Math.max(line, within), high, new Fill.Solid(colour)));
    }
    if (recorded > stated) {
      Fill beyond = new Fill.Solid(look.pale(colour));
      parts.add(ChartLook.rect(x + stated, y, recorded - stated, high, beyond));
    }
    parts.add(
        new Mark.Rect(
            "",
            x + line / 2,
            y + line / 2,
            Math.max(line, stated - line),
            high - line,
            0,
            Fill.NONE,
            Stroke.of(look.palette().muted(), line)));
  }
}
