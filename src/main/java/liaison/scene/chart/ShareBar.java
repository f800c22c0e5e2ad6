package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.TextStyle;

/** Parts of a whole as one bar, with the number in each part and the names below as a key. */
public final class ShareBar implements Chart {

  private static final double BAR = 1.9;
  private static final double KEY_ROW = 1.6;

  private final List<Bar> parts;
  private final ChartLook look;

  public ShareBar(List<Bar> parts, ChartLook look) {
    this.parts = parts.stream().filter(part -> part.value() > 0).toList();
    this.look = look;
  }

  @Override
  public double height(double width) {
    return (BAR + 0.35 + KEY_ROW * keyRows(width)) * look.em();
  }

  @Override
  public List<Mark> marks(double x, double y, double width) {
    double whole = parts.stream().mapToDouble(Bar::value).sum();
    double gap = look.scale().line(1);
    double room = Math.max(1, width - gap * (parts.size() - 1));
    double at = x;
    double keyX = x;
    double keyY = y + (BAR + 0.35) * look.em();
    List<Mark> marks = new ArrayList<>();
    for (Bar part : parts) {
      double wide = room * part.value() / whole;
      double keyWidth = keyWidth(part, width);
      if (keyX > x && keyX + keyWidth > x + width + 0.5) {
        keyX = x;
        keyY += KEY_ROW * look.em();
      }
      marks.add(
          new Mark.Group(part.id(), part.sentence(), one(part, at, y, wide, keyX, keyY, width)));
      at += wide + gap;
      keyX += keyWidth + 1.4 * look.em();
    }
    return marks;
  }

  private List<Mark> one(
      Bar part, double x, double y, double wide, double keyX, double keyY, double width) {
    double em = look.em();
    List<Mark> marks = new ArrayList<>();
    marks.add(ChartLook.rect(x, y, wide, BAR * em, new Fill.Solid(part.look().argb())));
    TextStyle inside = TextStyle.of(em, Colours.readableOn(part.look().argb())).asBold();
    if (look.width(part.text(), inside) + 0.8 * em <= wide) {
      marks.add(
          ChartLook.label(
              part.text(),
              inside,
              x + 0.4 * em,
              y + look.middle(BAR * em, inside),
              Mark.Anchor.START));
    }
    double high = KEY_ROW * em;
    marks.add(
        look.target(part.id(), keyX - 0.2 * em, keyY, keyWidth(part, width) + 0.4 * em, high));
    double square = 0.72 * em;
    marks.add(
        ChartLook.rect(
            keyX, keyY + (high - square) / 2, square, square, new Fill.Solid(part.look().argb())));
    TextStyle style = look.body(part.id());
    marks.add(
        ChartLook.label(
            look.shortened(key(part), style, width - 1.2 * em),
            style,
            keyX + 1.2 * em,
            keyY + look.middle(high, style),
            Mark.Anchor.START));
    return marks;
  }

  private static String key(Bar part) {
    return part.name() + " " + part.text();
  }

  private double keyWidth(Bar part, double width) {
    return Math.min(width, 1.2 * look.em() + look.width(key(part), look.body().asBold()));
  }

  private int keyRows(double width) {
    int rows = parts.isEmpty() ? 0 : 1;
    double at = 0;
    for (Bar part : parts) {
      double wide = keyWidth(part, width);
      if (at > 0 && at + wide > width + 0.5) {
        rows++;
        at = 0;
      }
      at += wide + 1.4 * look.em();
    }
    return rows;
  }
}
