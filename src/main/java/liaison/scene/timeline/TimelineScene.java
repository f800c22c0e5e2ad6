package liaison.scene.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Organisation;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.TextMeasure;
import liaison.scene.View;
import liaison.scene.caption.SourceLine;
import liaison.scene.caption.SpecSentence;
import liaison.scene.legend.Frame;
import liaison.scene.legend.FrameBuilder;

/**
 * Builds the timeline: a lane for each kind, organisation or country, a bar for each collaboration.
 *
 * <p>The camera zooms and pans in time by its scale and dx, and scrolls the lanes by its dy; it
 * never scrolls further than there are lanes. In the picture that fits, lanes beyond the room are
 * counted in words. Marks carry the ids of collaborations, names of lanes those of what they stand
 * for. Thread-safe.
 */
public final class TimelineScene {

  private final Dataset data;
  private final NetworkSpec spec;
  private final TimelineOptions options;
  private final TextMeasure measure;
  private final String centre;
  private final ConcurrentMap<Language, Content> contents = new ConcurrentHashMap<>();

  /** What is the same for every page of one language. */
  private record Content(
      List<Span> spans, List<Lane> lanes, List<List<Item>> items, int undrawn, String source) {}

  public TimelineScene(
      Dataset data, NetworkSpec spec, TimelineOptions options, TextMeasure measure) {
    this.data = data;
    this.spec = spec;
    this.options = options;
    this.measure = measure;
    this.centre = Lanes.centreOf(data);
  }

  /** The camera after zooming in time around a page x; the lanes stay where they are. */
  public static View zoomedInTime(View camera, double factor, double pageX) {
    return new View(camera.scale() * factor, pageX - (pageX - camera.dx()) * factor, camera.dy());
  }

  /** The scene for a page. */
  public Scene build(Canvas canvas, Highlight highlight) {
    Language language = canvas.language();
    Messages messages = Messages.in(language);
    Palette palette = new Palette(canvas.theme());
    PictureScale scale = PictureScale.of(canvas);
    Content content = contents.computeIfAbsent(language, this::content);
    Frame frame = frame(canvas, messages, content);
    TimelineDrawing drawing =
        new TimelineDrawing(
            new TimelineDrawing.Look(palette, scale, measure, messages, highlight),
            frame.plot(),
            content.lanes(),
            content.items(),
            options);
    return drawing
        .undrawn(content.undrawn(), data.isEmpty())
        .draw(frame, canvas.camera(), years(content.spans()));
  }

  private Content content(Language language) {
    Spans found = new Spans(data, spec, language);
    List<Span> spans = found.all();
    List<Lane> lanes = new Lanes(data, language, centre).of(spans, options.laneBy());
    Items items = new Items(language);
    return new Content(
        spans,
        lanes,
        lanes.stream().map(items::of).toList(),
        found.undrawn(),
        new SourceLine(data, language).of(spans.stream().map(Span::id).toList()));
  }

  private Frame frame(Canvas canvas, Messages messages, Content content) {
    TimelineLegend legend =
        new TimelineLegend(
            data, messages, new Palette(canvas.theme()), PictureScale.of(canvas), content.spans());
    FrameBuilder frame =
        new FrameBuilder(canvas, measure)
            .title(title(messages))
            .subtitle(subtitle(messages, content))
            .source(content.source());
    if (options.laneBy() != LaneBy.KIND) {
      frame.legend(legend.kinds());
    }
    return frame.legend(legend.bars()).legend(legend.steps()).build();
  }

  private String title(Messages messages) {
    String name = centreName(messages.language());
    return name.isEmpty() ? messages.get("timeline.title") : messages.get("timeline.titleOf", name);
  }

  private String centreName(Language language) {
    return data.find(Schema.ORGANISATIONS, centre)
        .map((Organisation row) -> language.pick(row.nameZh(), row.nameEn()))
        .orElse("");
  }

  private String subtitle(Messages messages, Content content) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.get("timeline.lanes." + options.laneBy().code(), content.spans().size()));
    parts.add(new SpecSentence(data, messages.language()).ofCollaborations(spec));
    if (content.undrawn() > 0) {
      parts.add(messages.get("timeline.undrawn", content.undrawn()));
    }
    if (options.laneBy() == LaneBy.ORGANISATION && !centre.isEmpty()) {
      parts.add(messages.get("timeline.noLane", centreName(messages.language())));
    }
    return String.join(" · ", parts);
  }

  /** First and last year on the axis: those with facts, or the period that was chosen. */
  private int[] years(List<Span> spans) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Span span : spans) {
      for (double day : new double[] {span.startLow(), span.startHigh() - 1, span.endHigh() - 1}) {
        if (!Double.isNaN(day)) {
          int year = LocalDate.ofEpochDay((long) Math.floor(day)).getYear();
          first = Math.min(first, year);
          last = Math.max(last, year);
        }
      }
    }
    if (options.marksToday()) {
      last = Math.max(last, options.today().getYear());
    }
    if (first > last) {
      first = boundYear(spec.period().from(), 0);
      last = Math.max(first, boundYear(spec.period().to(), first));
    }
    return new int[] {first, last};
  }

  private static int boundYear(LocalDate day, int otherwise) {
    boolean unbounded = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    return unbounded ? otherwise : day.getYear();
  }
}
