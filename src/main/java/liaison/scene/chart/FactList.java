package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;

/** Names with a value in words below, for numbers that must not be compared by length. */
public final class FactList implements Chart {

  private static final double NAME = 1.55;
  private static final double VALUE = 1.35;
  private static final double GAP = 0.55;
  private static final double ROW = 1.8;
  private static final int MOST_LARGE = 3;

  private final List<Bar> facts;
  private final List<String> remarks;
  private final ChartLook look;

  /**
   * @param remarks one for each fact, empty for none
   */
  public FactList(List<Bar> facts, List<String> remarks, ChartLook look) {
    this.facts = List.copyOf(facts);
    this.remarks = List.copyOf(remarks);
    this.look = look;
  }

  /** Many facts stand in one line each, without remarks. */
  private boolean isCompact() {
    return facts.size() > MOST_LARGE;
  }

  private TextStyle valueStyle(String id) {
    int colour = look.lit().contains(id) ? look.palette().accent() : look.palette().text();
    return TextStyle.of(VALUE * look.em(), colour).asBold();
  }

  private List<String> value(int at, double width) {
    return look.lines(facts.get(at).text(), valueStyle(""), width, 2);
  }

  private List<String> remark(int at, double width) {
    return look.lines(remarks.get(at), look.small(), width, 2);
  }

  private double height(int at, double width) {
    return NAME * look.em()
        + ChartLook.height(value(at, width).size(), valueStyle(""))
        + ChartLook.height(remark(at, width).size(), look.small());
  }

  @Override
  public double height(double width) {
    if (isCompact()) {
      return facts.size() * ROW * look.em();
    }
    double height = 0;
    for (int at = 0; at < facts.size(); at++) {
      height += height(at, width) + (at == 0 ? 0 : 2 * GAP * look.em());
    }
    return height;
  }

  @Override
  public List<Mark> marks(double x, double y, double width) {
    return isCompact() ? lines(x, y, width) : blocks(x, y, width);
  }

  private List<Mark> lines(double x, double y, double width) {
    List<Mark> marks = new ArrayList<>();
    double high = ROW * look.em();
    for (int at = 0; at < facts.size(); at++) {
      Bar fact = facts.get(at);
      double top = y + at * high;
      TextStyle style = look.body(fact.id());
      TextStyle name =
          fact.look().isQuiet() ? TextStyle.of(look.em(), look.palette().muted()) : style;
      String value = look.shortened(fact.text(), style.asBold(), 0.72 * width);
      double room = width - look.width(value, style.asBold()) - look.em();
      List<Mark> parts = new ArrayList<>();
      parts.add(look.target(fact.id(), x, top, width, high));
      double baseline = top + look.middle(high, style);
      parts.add(
          ChartLook.label(
              look.shortened(fact.name(), name, room), name, x, baseline, Mark.Anchor.START));
      parts.add(
          ChartLook.label(
              value,
              fact.look().isQuiet() ? name : style.asBold(),
              x + width,
              baseline,
              Mark.Anchor.END));
      marks.add(new Mark.Group(fact.id(), fact.sentence(), parts));
    }
    return marks;
  }

  private List<Mark> blocks(double x, double y, double width) {
    List<Mark> marks = new ArrayList<>();
    double top = y;
    for (int at = 0; at < facts.size(); at++) {
      Bar fact = facts.get(at);
      if (at > 0) {
        top += GAP * look.em();
        marks.add(
            new Mark.Polyline(
                "",
                new double[] {x, top, x + width, top},
                Stroke.of(look.palette().hairline(), look.scale().line(1))));
        top += GAP * look.em();
      }
      double high = height(at, width);
      List<Mark> parts = new ArrayList<>();
      parts.add(look.target(fact.id(), x - 0.3 * look.em(), top, width + 0.3 * look.em(), high));
      parts.addAll(
          look.block(
              List.of(look.shortened(fact.name(), look.body(), width)), look.body(), x, top));
      double below = top + NAME * look.em();
      TextStyle style = valueStyle(fact.id());
      parts.addAll(look.block(value(at, width), style, x, below));
      below += ChartLook.height(value(at, width).size(), style);
      parts.addAll(look.block(remark(at, width), look.small(), x, below));
      marks.add(new Mark.Group(fact.id(), fact.sentence(), parts));
      top += high;
    }
    return marks;
  }
}
