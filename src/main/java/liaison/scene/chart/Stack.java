package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Mark;

/** Charts below one another. */
public record Stack(List<Chart> charts, double gap) implements Chart {

  public Stack {
    charts = List.copyOf(charts);
  }

  @Override
  public double height(double width) {
    double gaps = gap * Math.max(0, charts.size() - 1);
    return gaps + charts.stream().mapToDouble(chart -> chart.height(width)).sum();
  }

  @Override
  public List<Mark> marks(double x, double y, double width) {
    List<Mark> marks = new ArrayList<>();
    double top = y;
    for (Chart chart : charts) {
      marks.addAll(chart.marks(x, top, width));
      top += chart.height(width) + gap;
    }
    return marks;
  }
}
