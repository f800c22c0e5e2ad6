package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.record.Term;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;
import liaison.scene.legend.LegendBlock;
import liaison.scene.legend.LegendEntry;

/** Explains what occurs in a timeline, and nothing else. */
final class TimelineLegend {

  private static final int MOST_KINDS = 12;

  private final Dataset data;
  private final Messages messages;
  private final Palette palette;
  private final PictureScale scale;
  private final List<Span> spans;

  TimelineLegend(
      Dataset data, Messages messages, Palette palette, PictureScale scale, List<Span> spans) {
    this.data = data;
    this.messages = messages;
    this.palette = palette;
    this.scale = scale;
    this.spans = spans;
  }

  /** How bars are to be read. */
  LegendBlock bars() {
    List<LegendEntry> entries = new ArrayList<>();
    boolean exact = false;
    boolean vague = false;
    boolean last = false;
    boolean open = false;
    boolean known = false;
    boolean always = false;
    for (Span span : spans) {
      boolean dated = span.isDated();
      exact |= dated && span.startLow() == span.startHigh();
      vague |= dated && (span.startLow() != span.startHigh() || isVagueEnd(span));
      last |= dated && span.end() == Span.End.LAST_KNOWN;
      open |= dated && span.end() == Span.End.OPEN;
      known |= span.basis() == Span.Basis.KNOWN_BY;
      always |= span.basis() == Span.Basis.ALWAYS;
    }
    int colour = palette.other();
    int none = Colours.withAlpha(colour, 0);
    double width = scale.length(26);
    double height = 0.75 * scale.label();
    add(entries, exact, exact(colour, width, height), "exact");
    add(entries, vague, fade(none, colour, width, height), "vague");
    add(entries, last, fade(colour, none, width, height), "last");
    add(entries, open, fade(colour, none, width, height), "open");
    add(entries, known, known(colour, height), "known");
    add(entries, always, hatched(colour, width, height), "always");
    return new LegendBlock(messages.get("timeline.legend.bars"), entries);
  }

  private static boolean isVagueEnd(Span span) {
    return span.end() == Span.End.STATED && span.endHigh() - span.endLow() > 1;
  }

  private void add(List<LegendEntry> entries, boolean occurs, List<Mark> marks, String what) {
    if (occurs) {
      entries.add(
          new LegendEntry.Sample(
              marks,
              scale.length(26),
              0.75 * scale.label(),
              messages.get("timeline.legend." + what)));
    }
  }

  private List<Mark> exact(int colour, double width, double height) {
    return List.of(
        rect(0, width, height, new Fill.Solid(colour)),
        rect(0, scale.length(2), height, new Fill.Solid(palette.text())));
  }

  private static List<Mark> fade(int from, int to, double width, double height) {
    return List.of(rect(0, width, height, new Fill.Fade(from, to, 0.1, 0.9)));
  }

  private List<Mark> known(int colour, double height) {
    double right = scale.length(18);
    return List.of(
        new Mark.Rect(
            "",
            right - height - 1,
            0,
            height,
            height,
            0,
            BarPainter.hatch(colour),
            Stroke.of(colour, 0.7)),
        new Mark.Polyline(
            "", new double[] {right, -1, right, height + 1}, Stroke.of(palette.text(), 1.2)));
  }

  private static List<Mark> hatched(int colour, double width, double height) {
    return List.of(rect(0, width, height, BarPainter.hatch(colour)));
  }

  private static Mark rect(double x, double width, double height, Fill fill) {
    return new Mark.Rect("", x, 0, width, height, 0, fill, Stroke.NONE);
  }

  /** Milestones by shape; steps of one shape share a line. */
  LegendBlock steps() {
    Map<Mark.Shape, List<String>> names = new LinkedHashMap<>();
    Map<Mark.Shape, String> first = new LinkedHashMap<>();
    for (Term term : data.vocabulary().list("steps")) {
      boolean occurs =
          spans.stream()
              .flatMap(span -> span.steps().stream())
              .anyMatch(step -> step.step().equals(term.code()));
      if (occurs) {
        Mark.Shape shape = BarPainter.shapeOf(term.code());
        first.putIfAbsent(shape, term.code());
        names
            .computeIfAbsent(shape, any -> new ArrayList<>())
            .add(data.vocabulary().name("steps", term.code(), messages.language()));
      }
    }
    List<LegendEntry> entries = new ArrayList<>();
    names.forEach((shape, words) ->
        entries.add(
            new LegendEntry.Symbol(
                shape,
                0.4 * scale.label(),
                new Fill.Solid(palette.canvas()),
                Stroke.of(palette.text(), 1.1),
                String.join(messages.get("filter.or"), words))));
    return new LegendBlock(messages.get("timeline.legend.steps"), entries);
  }

  /** Colours of kinds, the most frequent first. */
  LegendBlock kinds() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Term term : data.vocabulary().list("kinds")) {
      int count = (int) spans.stream().filter(span -> span.kind().equals(term.code())).count();
      if (count > 0) {
        counts.put(term.code(), count);
      }
    }
    List<LegendEntry> entries = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_KINDS)
        .forEach(entry ->
            entries.add(
                new LegendEntry.Swatch(
                    new Fill.Solid(palette.kind(entry.getKey())),
                    Stroke.NONE,
                    data.vocabulary().name("kinds", entry.getKey(), messages.language()),
                    String.valueOf(entry.getValue()))));
    if (counts.size() > MOST_KINDS) {
      entries.add(
          new LegendEntry.Sample(
              List.of(),
              scale.length(26),
              1,
              messages.get("timeline.legend.moreKinds", counts.size() - MOST_KINDS)));
    }
    return new LegendBlock(messages.get("timeline.legend.kinds"), entries);
  }
}
