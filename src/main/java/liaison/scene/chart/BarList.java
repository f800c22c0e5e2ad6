package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;

/** Rows of name, number and bar; numbers stand under one another, bars begin at one line. */
public final class BarList implements Chart {

  private static final double ROW = 1.72;
  private static final double BAR = 0.86;

  /** A single thing does not fill the width. */
  private static final double LEAST_SCALE = 4;

  private static final double MOST_NAME = 0.6;

  private final List<Bar> bars;
  private final ChartLook look;

  public BarList(List<Bar> bars, ChartLook look) {
    this.bars = List.copyOf(bars);
    this.look = look;
  }

  @Override
  public double height(double width) {
    return bars.size() * rowHeight();
  }

  private double rowHeight() {
    return ROW * look.em();
  }

  @Override
  public List<Mark> marks(double x, double y, double width) {
    double em = look.em();
    boolean hasShapes = bars.stream().anyMatch(bar -> bar.look().shape().isPresent());
    double indent = hasShapes ? 1.25 * em : 0;
    double numbers = 0;
    double names = 0;
    double most = LEAST_SCALE;
    for (Bar bar : bars) {
      numbers = Math.max(numbers, look.width(bar.text(), look.body().asBold()));
      names = Math.max(names, look.width(bar.name(), look.body().asBold()));
      most = Math.max(most, isDrawn(bar) ? bar.value() : 0);
    }
    names = Math.min(names, MOST_NAME * width - indent);
    double numberEnd = x + indent + names + 0.9 * em + numbers;
    double barStart = numberEnd + 0.6 * em;
    double room = Math.max(1, x + width - barStart);
    List<Mark> marks = new ArrayList<>();
    for (int row = 0; row < bars.size(); row++) {
      Bar bar = bars.get(row);
      double top = y + row * rowHeight();
      List<Mark> parts = new ArrayList<>();
      parts.add(look.target(bar.id(), x - 0.3 * em, top, width + 0.3 * em, rowHeight()));
      addSymbol(marks, bar, x, top);
      TextStyle style = style(bar);
      double baseline = top + look.middle(rowHeight(), style);
      parts.add(
          ChartLook.label(
              look.shortened(bar.name(), style, names),
              style,
              x + indent,
              baseline,
              Mark.Anchor.START));
      parts.add(ChartLook.label(bar.text(), style, numberEnd, baseline, Mark.Anchor.END));
      if (isDrawn(bar)) {
        double length = Math.max(look.scale().line(1), room * bar.value() / most);
        double high = BAR * em;
        parts.add(
            ChartLook.rect(
                barStart,
                top + (rowHeight() - high) / 2,
                length,
                high,
                new Fill.Solid(bar.look().argb())));
      }
      marks.add(new Mark.Group(bar.id(), bar.sentence(), parts));
    }
    return marks;
  }

  private TextStyle style(Bar bar) {
    boolean isQuiet = bar.look().isQuiet() && !look.lit().contains(bar.id());
    return isQuiet ? TextStyle.of(look.em(), look.palette().muted()) : look.body(bar.id());
  }

  /** Outside the row's group: the row as a whole is what stands for the number. */
  private void addSymbol(List<Mark> marks, Bar bar, double x, double top) {
    bar.look()
        .shape()
        .ifPresent(shape ->
            marks.add(
                new Mark.Symbol(
                    "",
                    x + 0.42 * look.em(),
                    top + rowHeight() / 2,
                    0.38 * look.em(),
                    shape,
                    shape == Mark.Shape.RING ? Fill.NONE : new Fill.Solid(bar.look().argb()),
                    shape == Mark.Shape.RING
                        ? Stroke.of(bar.look().argb(), look.scale().line(2))
                        : Stroke.NONE)));
  }

  /** What is folded together or states nothing is no category: its number stands alone. */
  private static boolean isDrawn(Bar bar) {
    return bar.value() > 0 && !bar.look().isQuiet();
  }
}
