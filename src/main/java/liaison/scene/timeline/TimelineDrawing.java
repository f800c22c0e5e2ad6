package liaison.scene.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.base.Messages;
import liaison.scene.Box;
import liaison.scene.Highlight;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;
import liaison.scene.View;
import liaison.scene.legend.Frame;

/** Lays out one timeline in its plot and draws it as layers. */
final class TimelineDrawing {

  private static final double LABEL_ROOM = 0.16;

  private final Look look;
  private final Box plot;
  private final List<Lane> lanes;
  private final List<List<Item>> items;
  private final TimelineOptions options;
  private final AxisPainter axisPainter;
  private int undrawn;
  private boolean isNothing;

  /** What every part of the picture needs to know. */
  record Look(
      Palette palette,
      PictureScale scale,
      TextMeasure measure,
      Messages messages,
      Highlight highlight) {}

  TimelineDrawing(
      Look look, Box plot, List<Lane> lanes, List<List<Item>> items, TimelineOptions options) {
    this.look = look;
    this.plot = plot;
    this.lanes = lanes;
    this.items = items;
    this.options = options;
    this.axisPainter =
        new AxisPainter(look.palette(), look.scale(), look.measure(), look.messages());
  }

  /**
   * Told where nothing is left to draw.
   *
   * @param count how many have no date at all
   * @param isNone whether there are no records
   */
  TimelineDrawing undrawn(int count, boolean isNone) {
    undrawn = count;
    isNothing = isNone;
    return this;
  }

  /**
   * @param years first and last year
   */
  Scene draw(Frame frame, View camera, int[] years) {
    if (lanes.isEmpty()) {
      return frame.around(List.of(empty()), List.of());
    }
    double gutter = LanePainter.gutter(lanes, look.scale(), look.measure(), plot);
    double head = axisPainter.height();
    Box area =
        new Box(
            plot.x() + gutter,
            plot.y() + head,
            Math.max(1, plot.width() - gutter),
            Math.max(1, plot.height() - head));
    double inset = look.scale().length(14);
    TimeAxis fit =
        new TimeAxis(
            years[0],
            years[1],
            area.x() + inset,
            area.width() * (1 - LABEL_ROOM) - inset,
            area.right(),
            1,
            0);
    TimelinePlan plan =
        TimelinePlan.of(
            lanes,
            items,
            fit,
            new TimelineStyle(
                look.scale(),
                look.measure(),
                look.messages().language(),
                TimelineStyle.largestPitch(look.scale())),
            area.height());
    TimeAxis axis = fit.zoomed(camera.scale(), camera.dx());
    return layers(frame, plan, axis, area, scroll(plan, area, camera));
  }

  private static double scroll(TimelinePlan plan, Box area, View camera) {
    double height = TimelinePlan.height(plan.lanes(), plan.style());
    return Math.clamp(camera.dy(), Math.min(0, area.height() - height), 0);
  }

  private Scene layers(Frame frame, TimelinePlan plan, TimeAxis axis, Box area, double scroll) {
    TimelineStyle style = plan.style();
    boolean fits = scroll == 0;
    int hidden = fits ? plan.lanes().size() - plan.fitting().size() : 0;
    List<LanePlan> drawn = fits ? plan.fitting() : plan.lanes();
    BarPainter bars = new BarPainter(look.palette(), style, axis, look.highlight());
    BarLabels words = new BarLabels(look.palette(), style, axis, area, look.highlight());
    LanePainter names = new LanePainter(look.palette(), style);
    List<Mark> lines = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<Mark> labels = new ArrayList<>();
    List<Mark> gutter = new ArrayList<>();
    double top = area.y() + scroll + style.laneGap() / 2;
    for (LanePlan lane : drawn) {
      double height = lane.rows() * style.pitch();
      if (top + height >= area.y() && top <= area.bottom()) {
        marks.addAll(bars(lane, top, bars, style));
        labels.addAll(words.of(lane, top));
        if (lane.left() > 0) {
          labels.add(left(lane, area.x() + look.scale().length(14), top + height, style));
        }
        double width = area.x() - plot.x();
        gutter.addAll(names.name(lane, top, plot.x(), width));
        lines.add(names.line(top + height + style.laneGap() / 2, plot));
      }
      top += height + style.laneGap();
    }
    double bottom = Math.min(area.bottom(), top - style.laneGap() / 2);
    if (hidden > 0) {
      gutter.add(more(hidden, top + style.wordsRow() / 2, style.labelSize()));
      top += style.wordsRow();
      marks.addAll(bars(plan.rest(), top, bars, style));
      labels.addAll(words.of(plan.rest(), top));
      bottom = Math.min(area.bottom(), top + plan.rest().rows() * style.pitch());
    }
    List<Mark> grid = new ArrayList<>(axisPainter.lines(axis, area, bottom));
    today(axis, area, bottom).ifPresent(grid::add);
    double baseline = area.y() - 0.55 * look.scale().label();
    List<Mark> years = axisPainter.names(axis, area, baseline);
    List<Layer> layers =
        List.of(
            new Layer("grid", View.PAGE, area, grid),
            new Layer("lanes", View.PAGE, plot, lines),
            new Layer("bars", View.PAGE, area, marks),
            new Layer("labels", View.PAGE, area, labels),
            new Layer("names", View.PAGE, below(area), gutter),
            new Layer("axis", View.PAGE, plot, years));
    return frame.around(layers, words.dropped());
  }

  private static List<Mark> bars(
      LanePlan lane, double top, BarPainter painter, TimelineStyle style) {
    List<Mark> marks = new ArrayList<>();
    for (LanePlan.Placed placed : lane.items()) {
      marks.addAll(painter.marks(placed.item(), top + placed.row() * style.pitch()));
    }
    return marks;
  }

  /** The plot below the axis, gutter included. */
  private Box below(Box area) {
    double slack = look.scale().length(3); // letters such as J reach beyond their start
    return new Box(plot.x() - slack, area.y(), plot.width() + 2 * slack, plot.bottom() - area.y());
  }

  /** In the last row of a lane: how many more it has. */
  private Mark left(LanePlan lane, double x, double bottom, TimelineStyle style) {
    double size = style.labelSize();
    double middle = bottom - style.pitch() / 2;
    return new Mark.Label(
        "",
        x,
        middle + (look.measure().ascent(size) - look.measure().descent(size)) / 2,
        look.messages().get("timeline.more.items", lane.left()),
        TextStyle.of(size, look.palette().muted()),
        Mark.Anchor.START,
        0);
  }

  private Mark more(int hidden, double middle, double size) {
    String words =
        look.messages().get("timeline.more." + options.laneBy().code(), hidden, lanes.size());
    return new Mark.Label(
        "",
        plot.x(),
        Math.min(middle + 0.35 * size, plot.bottom() - look.measure().descent(size)),
        words,
        TextStyle.of(size, look.palette().muted()),
        Mark.Anchor.START,
        0);
  }

  private Optional<Mark> today(TimeAxis axis, Box area, double bottom) {
    LocalDate today = options.today();
    if (!options.marksToday()) {
      return Optional.empty();
    }
    double x = axis.x(today.toEpochDay());
    return Optional.of(
        new Mark.Polyline(
            "",
            new double[] {x, area.y(), x, bottom},
            Stroke.of(look.palette().accent(), look.scale().line(1.2))));
  }

  private Layer empty() {
    double size = look.scale().subtitle();
    Mark words =
        new Mark.Label(
            "",
            plot.centreX(),
            plot.centreY(),
            undrawn > 0
                ? look.messages().get("timeline.emptyUndated", undrawn)
                : look.messages().get(isNothing ? "scene.nothing" : "timeline.empty"),
            TextStyle.of(size, look.palette().muted()),
            Mark.Anchor.MIDDLE,
            0);
    return new Layer("empty", View.PAGE, plot, List.of(words));
  }
}
