package liaison.scene.legend;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Messages;
import liaison.scene.Box;
import liaison.scene.Canvas;
import liaison.scene.Layer;
import liaison.scene.LineBreaker;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;
import liaison.scene.View;

/**
 * Builds the frame of a picture. Long titles, subtitles and source lines break by measure into at
 * most two or three lines; nothing comes nearer to an edge than the margin.
 */
public final class FrameBuilder {

  private static final double WIDE = 1.15;
  private static final double SHORT = 0.25;
  private static final double TALL = 1000;
  private static final double LEGEND_SHARE = 0.24;

  /** Below these heights a page keeps one line of each text, then no source, then no legend. */
  private static final double LOW = 330;

  private static final double LOWEST = 190;
  private static final double LEAST_KEYED = 130;

  private final Canvas canvas;
  private final TextMeasure measure;
  private final Palette palette;
  private PictureScale scale;
  private final List<LegendBlock> legend = new ArrayList<>();
  private double shape;
  private String title = "";
  private String subtitle = "";
  private String source = "";
  private String notice = "";

  public FrameBuilder(Canvas canvas, TextMeasure measure) {
    this.canvas = canvas;
    this.measure = measure;
    this.palette = new Palette(canvas.theme());
    this.scale = PictureScale.of(canvas);
  }

  /** Sizes other than those of the canvas. */
  public FrameBuilder scale(PictureScale sizes) {
    scale = sizes;
    return this;
  }

  public FrameBuilder title(String words) {
    title = words;
    return this;
  }

  public FrameBuilder subtitle(String words) {
    subtitle = words;
    return this;
  }

  /** Where the data comes from. */
  public FrameBuilder source(String words) {
    source = words;
    return this;
  }

  /** What the reader must know, such as that outlines are a draft. */
  public FrameBuilder notice(String words) {
    notice = words;
    return this;
  }

  /** Width over height of what will be drawn: the legend stands where it leaves that more room. */
  public FrameBuilder shape(double widthOverHeight) {
    shape = widthOverHeight;
    return this;
  }

  /** Adds a block to the legend; a block without entries adds nothing. */
  public FrameBuilder legend(LegendBlock block) {
    if (!block.entries().isEmpty()) {
      legend.add(block);
    }
    return this;
  }

  /** Sets everything and says what room is left. */
  public Frame build() {
    double margin = scale.margin();
    double width = canvas.width() - 2 * margin;
    List<Mark> marks = new ArrayList<>();
    double top = margin;
    TextStyle titleStyle = TextStyle.of(scale.title(), palette.text()).asBold();
    TextStyle subtitleStyle = TextStyle.of(scale.subtitle(), palette.muted());
    boolean isLow = canvas.height() < LOW;
    top = down(marks, title, titleStyle, margin, top, width, isLow ? 1 : 2);
    top =
        down(
            marks,
            subtitle,
            subtitleStyle,
            margin,
            top + 0.15 * scale.subtitle(),
            width,
            isLow ? 1 : 3);
    double bottom = canvas.height() - margin;
    TextStyle small = TextStyle.of(scale.source(), palette.muted());
    bottom = up(marks, notice, small, margin, bottom, width, 2);
    bottom = up(marks, source, small, margin, bottom, width, sourceLines());
    double gap = 0.8 * scale.subtitle();
    Box room = new Box(margin, top + gap, width, Math.max(1, bottom - gap - top - gap));
    List<Mark> keys = new ArrayList<>();
    boolean isKeyed = !legend.isEmpty() && room.height() >= LEAST_KEYED;
    Box plot = isKeyed ? besideLegend(keys, room) : room;
    Box page = new Box(0, 0, canvas.width(), canvas.height());
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer("frame", View.PAGE, page, marks));
    if (!keys.isEmpty()) {
      layers.add(new Layer("legend", View.PAGE, page, keys));
    }
    Scene.Caption caption =
        new Scene.Caption(
            title,
            subtitle,
            notice.isEmpty() ? source : source + " " + notice,
            canvas.language().code());
    return new Frame(canvas.width(), canvas.height(), palette.canvas(), plot, layers, caption);
  }

  private int sourceLines() {
    double height = canvas.height();
    return height < LOWEST ? 0 : height < LOW ? 1 : height < TALL ? 2 : 3;
  }

  private Box besideLegend(List<Mark> out, Box room) {
    LegendLayout layout =
        new LegendLayout(
            legend,
            measure,
            Messages.in(canvas.language()),
            TextStyle.of(scale.label(), palette.muted()),
            TextStyle.of(scale.label(), palette.text()).asBold());
    double gap = 1.6 * scale.label();
    double widest = Math.max(LEGEND_SHARE * canvas.width(), 11 * scale.label());
    LegendLayout.Result rows = layout.rows(room.width(), 0.35 * room.height());
    boolean wide = room.width() >= WIDE * room.height();
    if (wide
        && !isBetterBelow(room, widest + gap, rows.height() + 0.8 * gap)
        && (layout.columnHeight(widest) <= room.height() || rows.height() > 0.3 * room.height())) {
      LegendLayout.Result column = layout.column(widest, room.height());
      View at = new View(1, room.right() - column.width(), room.y());
      out.addAll(shifted(column.marks(), at));
      return new Box(
          room.x(), room.y(), Math.max(1, room.width() - column.width() - gap), room.height());
    }
    out.addAll(shifted(rows.marks(), new View(1, room.x(), room.bottom() - rows.height())));
    return new Box(
        room.x(), room.y(), room.width(), Math.max(1, room.height() - rows.height() - 0.8 * gap));
  }

  private boolean isBetterBelow(Box room, double beside, double below) {
    if (shape <= 0) {
      return false;
    }
    double column = Math.min(room.width() - beside, shape * room.height());
    double rows = Math.min(room.width(), shape * (room.height() - below));
    return rows > column;
  }

  private static List<Mark> shifted(List<Mark> marks, View by) {
    Box nowhere = new Box(by.dx(), by.dy(), 0, 0);
    return LegendSample.marks(new LegendEntry.Sample(marks, 0, 0, ""), nowhere);
  }

  /** Lines from a top downwards; returns where they end. */
  private double down(
      List<Mark> out, String words, TextStyle style, double x, double top, double width, int max) {
    double y = top;
    for (String line : balanced(words, style, width, max)) {
      out.add(
          new Mark.Label(
              "", x, y + measure.ascent(style.size()), line, style, Mark.Anchor.START, 0));
      y += 1.35 * style.size();
    }
    return y;
  }

  /** A last line of a word or two takes some of the line before it. */
  private List<String> balanced(String words, TextStyle style, double width, int max) {
    LineBreaker breaker = new LineBreaker(measure);
    List<String> lines = breaker.wrap(words, style.size(), style.bold(), width, max);
    if (lines.size() < 2
        || measure.width(lines.getLast(), style.size(), style.bold()) >= SHORT * width) {
      return lines;
    }
    List<String> narrower =
        breaker.wrap(words, style.size(), style.bold(), (1 - SHORT) * width, max);
    boolean isWhole = String.join("", narrower).length() >= String.join("", lines).length();
    return narrower.size() == lines.size() && isWhole ? narrower : lines;
  }

  /** Lines that end at a bottom; returns where they begin. */
  private double up(
      List<Mark> out,
      String words,
      TextStyle style,
      double x,
      double bottom,
      double width,
      int max) {
    double y = bottom;
    for (String line : balanced(words, style, width, max).reversed()) {
      out.add(
          new Mark.Label(
              "", x, y - measure.descent(style.size()), line, style, Mark.Anchor.START, 0));
      y -= 1.35 * style.size();
    }
    return y;
  }
}
