package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;

/** A chart under a rule, its title and the sentence that says how it counts. */
public final class Card implements Chart {

  private static final double TITLE = 1.22;
  private static final int RULE_LINES = 3;

  private final String title;
  private final String rule;
  private final Chart chart;
  private final int span;
  private final ChartLook look;

  /**
   * @param span columns of the page it would like to be wide
   */
  public Card(String title, String rule, Chart chart, int span, ChartLook look) {
    this.title = title;
    this.rule = rule;
    this.chart = chart;
    this.span = span;
    this.look = look;
  }

  public int span() {
    return span;
  }

  private TextStyle titleStyle() {
    return TextStyle.of(TITLE * look.em(), look.palette().text()).asBold();
  }

  private List<String> titleLines(double width) {
    return look.lines(title, titleStyle(), width, 2);
  }

  private List<String> ruleLines(double width) {
    return look.lines(rule, look.small(), width, RULE_LINES);
  }

  private double head(double width) {
    return 0.55 * look.em()
        + ChartLook.height(titleLines(width).size(), titleStyle())
        + ChartLook.height(ruleLines(width).size(), look.small())
        + 0.55 * look.em();
  }

  @Override
  public double height(double width) {
    return head(width) + chart.height(width);
  }

  @Override
  public List<Mark> marks(double x, double y, double width) {
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Polyline(
            "",
            new double[] {x, y, x + width, y},
            Stroke.of(look.palette().text(), look.scale().line(1))));
    double top = y + 0.55 * look.em();
    marks.addAll(look.block(titleLines(width), titleStyle(), x, top));
    top += ChartLook.height(titleLines(width).size(), titleStyle());
    marks.addAll(look.block(ruleLines(width), look.small(), x, top));
    marks.addAll(chart.marks(x, y + head(width), width));
    return marks;
  }
}
