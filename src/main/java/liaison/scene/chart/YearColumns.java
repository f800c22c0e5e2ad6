package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;

/**
 * Columns by year: what is there, the part that began in the year in full colour, what ended below
 * the axis; what has no year stands hatched beside the axis, on the same scale.
 */
public final class YearColumns implements Chart {

  private static final double PLOT = 10.5;
  private static final double AXIS = 1.7;
  private static final double KEY = 1.9;
  private static final double BESIDE = 5.2;
  private static final double MOST_SLOT = 6;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};

  private final List<Year> years;
  private final Bar undated;
  private final List<Bar> key;
  private final ChartLook look;

  /** The numbers of a year. */
  public record Year(int year, Bar begun, Bar active, Bar ended) {}

  /**
   * @param undated what has no year
   * @param key names of begun, active and ended, in this order
   */
  public YearColumns(List<Year> years, Bar undated, List<Bar> key, ChartLook look) {
    this.years = List.copyOf(years);
    this.undated = undated;
    this.key = List.copyOf(key);
    this.look = look;
  }

  /** Lengths of one drawing. */
  private record Frame(
      double x,
      double axis,
      double slot,
      double perOne,
      double most,
      double below,
      boolean isLabelled) {}

  private double below() {
    boolean ends = years.stream().anyMatch(year -> year.ended().value() > 0);
    return ends ? 1.9 * look.em() : 0.3 * look.em();
  }

  @Override
  public double height(double width) {
    return (KEY + PLOT + AXIS) * look.em() + below();
  }

  @Override
  public List<Mark> marks(double x, double y, double width) {
    double em = look.em();
    List<Mark> marks = new ArrayList<>(keyMarks(x, y));
    double beside = undated.value() > 0 ? BESIDE * em : 0;
    double room = width - beside;
    double axis = y + (KEY + PLOT) * em;
    double most = 1;
    for (Year year : years) {
      most = Math.max(most, year.active().value());
    }
    if (years.isEmpty()) {
      most = Math.max(1, undated.value());
    }
    double slot = years.isEmpty() ? 0 : Math.min(room / years.size(), MOST_SLOT * em);
    double used = slot * years.size();
    Frame frame =
        new Frame(
            x, axis, slot, (PLOT - 1.5) * em / most, most, below(), widest() <= slot - 0.15 * em);
    if (used > 0) {
      marks.add(
          new Mark.Polyline(
              "",
              new double[] {x, axis, x + used, axis},
              Stroke.of(look.palette().muted(), look.scale().line(1))));
    }
    for (int at = 0; at < years.size(); at++) {
      marks.addAll(column(years.get(at), at, frame));
    }
    marks.addAll(yearNames(frame));
    if (beside > 0) {
      BesideAxis column =
          new BesideAxis(undated, frame.perOne(), (PLOT - 1.5) * em, frame.below(), look);
      marks.add(column.mark(x + used + 0.4 * em, axis, beside - 0.4 * em));
    }
    return marks;
  }

  /** Width of the widest number: either all columns are labelled or only the tallest. */
  private double widest() {
    double widest = 0;
    for (Year year : years) {
      widest = Math.max(widest, look.width(year.active().text(), look.body()));
    }
    return widest;
  }

  private List<Mark> keyMarks(double x, double y) {
    List<Mark> marks = new ArrayList<>();
    double em = look.em();
    double at = x;
    for (Bar each : key) {
      double square = 0.72 * em;
      double top = y + 0.2 * em;
      boolean isHollow = each.look().isQuiet();
      marks.add(
          new Mark.Rect(
              "",
              at,
              top + 0.14 * em,
              square,
              square,
              0,
              isHollow ? Fill.NONE : new Fill.Solid(each.look().argb()),
              isHollow ? Stroke.of(each.look().argb(), look.scale().line(1)) : Stroke.NONE));
      marks.add(
          ChartLook.label(
              each.name(),
              look.body(),
              at + 1.15 * em,
              top + 0.14 * em + square / 2 + 0.36 * em,
              Mark.Anchor.START));
      at += 1.15 * em + look.width(each.name(), look.body()) + 1.4 * em;
    }
    return marks;
  }

  private List<Mark> column(Year year, int at, Frame frame) {
    double em = look.em();
    double gap = Math.min(0.28 * frame.slot(), 0.5 * em);
    double wide = Math.max(0.5, frame.slot() - gap);
    double left = frame.x() + at * frame.slot() + gap / 2;
    double begun = year.begun().value() * frame.perOne();
    double active = year.active().value() * frame.perOne();
    List<Mark> marks = new ArrayList<>();
    if (active > 0) {
      marks.add(activeGroup(year.active(), left, wide, frame, begun, active));
    }
    if (begun > 0) {
      List<Mark> parts = new ArrayList<>();
      parts.add(
          ChartLook.rect(
              left, frame.axis() - begun, wide, begun, new Fill.Solid(year.begun().look().argb())));
      TextStyle inside = TextStyle.of(em, Colours.readableOn(year.begun().look().argb()));
      boolean fits =
          look.width(year.begun().text(), inside) + 0.2 * em <= wide && begun >= 1.25 * em;
      if (fits && begun < active) {
        parts.add(
            ChartLook.label(
                year.begun().text(),
                inside,
                left + wide / 2,
                frame.axis() - 0.35 * em,
                Mark.Anchor.MIDDLE));
      }
      ring(parts, year.begun(), left, frame.axis() - begun, wide, begun);
      marks.add(new Mark.Group(year.begun().id(), year.begun().sentence(), parts));
    }
    if (year.ended().value() > 0) {
      marks.add(endedGroup(year.ended(), left, wide, frame));
    }
    return marks;
  }

  private Mark activeGroup(
      Bar active, double left, double wide, Frame frame, double begun, double height) {
    List<Mark> parts = new ArrayList<>();
    double em = look.em();
    double top = frame.axis() - height;
    if (height > begun) {
      parts.add(
          ChartLook.rect(left, top, wide, height - begun, new Fill.Solid(active.look().argb())));
    }
    TextStyle style = look.body(active.id());
    boolean isLabelled =
        frame.isLabelled() || active.value() == frame.most() && isFirstMost(active);
    double head = isLabelled ? 1.3 * em : 0;
    if (isLabelled) {
      parts.add(
          ChartLook.label(
              active.text(), style, left + wide / 2, top - 0.4 * em, Mark.Anchor.MIDDLE));
    }
    ring(parts, active, left, top - head, wide, height - begun + head);
    return new Mark.Group(active.id(), active.sentence(), parts);
  }

  private boolean isFirstMost(Bar active) {
    Optional<Year> first =
        years.stream().filter(year -> year.active().value() == active.value()).findFirst();
    return first.isPresent() && first.get().active().id().equals(active.id());
  }

  private Mark endedGroup(Bar ended, double left, double wide, Frame frame) {
    List<Mark> parts = new ArrayList<>();
    double em = look.em();
    double line = look.scale().line(1);
    double deepest = frame.below() - 1.35 * em;
    double most = 1;
    for (Year year : years) {
      most = Math.max(most, year.ended().value());
    }
    double depth = Math.min(ended.value() * frame.perOne(), deepest * ended.value() / most);
    parts.add(
        new Mark.Rect(
            "",
            left + line / 2,
            frame.axis() + line,
            Math.max(line, wide - line),
            Math.max(line, depth - line),
            0,
            Fill.NONE,
            Stroke.of(ended.look().argb(), line)));
    TextStyle style =
        look.lit().contains(ended.id())
            ? look.body(ended.id())
            : TextStyle.of(em, look.palette().muted());
    if (frame.isLabelled()) {
      parts.add(
          ChartLook.label(
              ended.text(),
              style,
              left + wide / 2,
              frame.axis() + depth + 1.05 * em,
              Mark.Anchor.MIDDLE));
    }
    ring(parts, ended, left, frame.axis() + line, wide, depth + 1.2 * em);
    return new Mark.Group(ended.id(), ended.sentence(), parts);
  }

  private void ring(List<Mark> parts, Bar bar, double x, double y, double width, double height) {
    parts.add(look.target(bar.id(), x, y, width, Math.max(1, height)));
  }

  private List<Mark> yearNames(Frame frame) {
    List<Mark> marks = new ArrayList<>();
    TextStyle style = TextStyle.of(look.em(), look.palette().muted());
    double wide = look.width("0000", style) + 0.7 * look.em();
    int step = 100;
    for (int candidate : STEPS) {
      if (candidate * frame.slot() >= wide) {
        step = candidate;
        break;
      }
    }
    for (int at = 0; at < years.size(); at++) {
      int year = years.get(at).year();
      if (year % step == 0 || step == 1) {
        marks.add(
            ChartLook.label(
                Integer.toString(year),
                style,
                frame.x() + (at + 0.5) * frame.slot(),
                frame.axis() + frame.below() + 1.1 * look.em(),
                Mark.Anchor.MIDDLE));
      }
    }
    return marks;
  }
}
