package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Mark;
import liaison.scene.TextStyle;

/** A large number, its name, a plain sentence, and smaller numbers that belong to it. */
public final class NumberTile implements Chart {

  private static final double NUMERAL = 2.9;
  private static final int SENTENCE_LINES = 4;

  private final Bar main;
  private final String sentence;
  private final List<Bar> further;
  private final ChartLook look;

  /**
   * @param sentence says what counts, below the name
   * @param further smaller numbers; their names are phrases that hold the number
   */
  public NumberTile(Bar main, String sentence, List<Bar> further, ChartLook look) {
    this.main = main;
    this.sentence = sentence;
    this.further = List.copyOf(further);
    this.look = look;
  }

  /** As large as it may be in the width; the room it stands in is the same for all tiles. */
  private TextStyle numeral(double width) {
    int colour = look.lit().contains(main.id()) ? look.palette().accent() : look.palette().text();
    TextStyle full = TextStyle.of(NUMERAL * look.em(), colour).asBold();
    double wide = look.width(main.text(), full);
    double size = wide <= width ? full.size() : full.size() * 0.98 * width / wide;
    return TextStyle.of(Math.max(size, look.em()), colour).asBold();
  }

  private double room() {
    return 1.12 * NUMERAL * look.em();
  }

  private double headHeight(double width) {
    List<String> name = look.lines(main.name(), look.body().asBold(), width, 2);
    return room() + ChartLook.height(name.size(), look.body());
  }

  @Override
  public double height(double width) {
    double height = headHeight(width);
    for (Bar each : further) {
      height += ChartLook.height(lines(each, width).size(), look.body()) + gap();
    }
    int lines = look.lines(sentence, look.small(), width, SENTENCE_LINES).size();
    return height + 0.3 * look.em() + ChartLook.height(lines, look.small());
  }

  private double gap() {
    return 0.12 * look.em();
  }

  private List<String> lines(Bar each, double width) {
    return look.lines(each.name(), look.body(), width, 2);
  }

  @Override
  public List<Mark> marks(double x, double y, double width) {
    TextStyle numeral = numeral(width);
    double head = headHeight(width);
    List<Mark> parts = new ArrayList<>();
    double pad = 0.3 * look.em();
    parts.add(look.target(main.id(), x - pad, y, width + 2 * pad, head));
    parts.add(
        ChartLook.label(
            look.shortened(main.text(), numeral, width),
            numeral,
            x,
            y + 0.86 * NUMERAL * look.em(),
            Mark.Anchor.START));
    TextStyle bold = look.body().asBold();
    parts.addAll(look.block(look.lines(main.name(), bold, width, 2), bold, x, y + room()));
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Group(main.id(), main.sentence(), parts));
    double top = y + head;
    for (Bar each : further) {
      top += gap();
      List<String> lines = lines(each, width);
      double high = ChartLook.height(lines.size(), look.body());
      List<Mark> line = new ArrayList<>();
      line.add(look.target(each.id(), x - pad, top, width + 2 * pad, high));
      line.addAll(look.block(lines, look.body(each.id()), x, top));
      marks.add(new Mark.Group(each.id(), each.sentence(), line));
      top += high;
    }
    top += pad;
    marks.addAll(
        look.block(
            look.lines(sentence, look.small(), width, SENTENCE_LINES), look.small(), x, top));
    return marks;
  }
}
