package liaison.scene.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.network.NetworkSpec;
import liaison.model.overview.Count;
import liaison.model.overview.Overview;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.TextMeasure;
import liaison.scene.View;
import liaison.scene.caption.SourceLine;
import liaison.scene.caption.SpecSentence;
import liaison.scene.chart.Card;
import liaison.scene.chart.ChartLook;
import liaison.scene.chart.NumberTile;
import liaison.scene.legend.Frame;
import liaison.scene.legend.FrameBuilder;

/**
 * Builds the overview page: tiles with totals, then cards in as many columns as the width has room
 * for. The page is as wide as the canvas and at least as high; where the cards need more, it is
 * higher, and the camera's dy scrolls it as far as it goes. Sizes come from the width alone.
 *
 * <p>Marks carry ids of numbers, {@code count:kind:joint-lab}; what is selected lights the numbers
 * it is behind. Thread-safe; the page last built is kept, so that scrolling costs nothing.
 */
public final class OverviewScene {

  private static final String TOTALS = Count.PREFIX + "total:";
  private static final double TALL = 100_000;
  private static final double COLUMN_EM = 25;
  private static final double LEAST_BASE = 1222;
  private static final double TILE_EM = 15;
  private static final int MOST_COLUMNS = 5;
  private static final int FEWEST_ROWS = 6;
  private static final int MOST_ROWS = 14;
  private static final int BEST_ROWS = 10;

  private final Dataset data;
  private final NetworkSpec spec;
  private final Overview overview;
  private final TextMeasure measure;
  private final ConcurrentMap<Language, Readout> readouts = new ConcurrentHashMap<>();
  private final ConcurrentMap<Language, String> sources = new ConcurrentHashMap<>();
  private final AtomicReference<Optional<Page>> last = new AtomicReference<>(Optional.empty());

  /** A page as it was built. */
  private record Page(Canvas canvas, Highlight highlight, Frame frame, List<Mark> marks) {}

  public OverviewScene(Dataset data, NetworkSpec spec, Overview overview, TextMeasure measure) {
    this.data = data;
    this.spec = spec;
    this.overview = overview;
    this.measure = measure;
  }

  /** Every number of the page in words. */
  public Readout readout(Language language) {
    return readouts.computeIfAbsent(
        language, key -> new OverviewWords(data, overview, key).readout());
  }

  /** The scene for a page. */
  public Scene build(Canvas canvas, Highlight highlight) {
    Canvas still =
        Canvas.of(canvas.width(), canvas.height(), canvas.language(), canvas.theme())
            .enlarged(canvas.enlarged());
    Page page =
        last.get()
            .filter(known -> known.canvas().equals(still) && known.highlight().equals(highlight))
            .orElseGet(() -> page(still, highlight));
    last.set(Optional.of(page));
    Frame frame = page.frame();
    double lowest = Math.min(0, canvas.height() - frame.height());
    View view = View.PAGE.moved(0, Math.clamp(canvas.camera().dy(), lowest, 0));
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer("cards", view, frame.page(), page.marks()));
    for (Layer layer : frame.layers()) {
      layers.add(new Layer(layer.id(), view, layer.clip(), layer.marks()));
    }
    return new Scene(
        frame.width(),
        frame.height(),
        frame.background(),
        frame.plot().grown(0.5 * scale(canvas).label()),
        layers,
        frame.caption(),
        List.of());
  }

  /** By the width alone, and never as small as a picture that must fit may be: the page scrolls. */
  private static PictureScale scale(Canvas canvas) {
    return new PictureScale(Math.max(canvas.width(), LEAST_BASE) * canvas.enlarged());
  }

  private Page page(Canvas canvas, Highlight highlight) {
    PictureScale scale = scale(canvas);
    ChartLook look =
        new ChartLook(
            new Palette(canvas.theme()), scale, measure, lit(highlight), chosen(highlight));
    OverviewWords words = new OverviewWords(data, overview, canvas.language());
    Readout readout = readout(canvas.language());
    Frame tall = frame(canvas, TALL, readout);
    double x = tall.plot().x();
    double y = tall.plot().y();
    double width = tall.plot().width();
    List<Mark> marks = new ArrayList<>();
    double top = y + tiles(marks, new Cards(overview, readout, words, look, 0), look, x, y, width);
    top += 2.2 * look.em();
    double gap = 2.4 * look.em();
    int columns = (int) Math.clamp((width + gap) / (COLUMN_EM * look.em() + gap), 1, MOST_COLUMNS);
    CardFlow flow =
        new CardFlow(columns, (width - (columns - 1) * gap) / columns, gap, 2.0 * look.em());
    List<Card> cards = List.of();
    CardFlow.Placed placed = flow.place(cards);
    double best = Double.MAX_VALUE;
    for (int most = FEWEST_ROWS; most <= MOST_ROWS; most++) {
      List<Card> tried = new Cards(overview, readout, words, look, most).cards(columns);
      CardFlow.Placed at = flow.place(tried);
      double cost = at.waste() + 0.012 * Math.abs(most - BEST_ROWS);
      if (cost < best - 1e-9) {
        best = cost;
        cards = tried;
        placed = at;
      }
    }
    marks.addAll(CardFlow.marks(cards, placed, x, top));
    double needed = top + placed.height() + TALL - tall.plot().bottom();
    double height = Math.ceil(Math.max(Math.max(canvas.height(), needed), canvas.width() / 2));
    return new Page(canvas, highlight, frame(canvas, height, readout), List.copyOf(marks));
  }

  private Frame frame(Canvas canvas, double height, Readout readout) {
    Language language = canvas.language();
    Canvas page = Canvas.of(canvas.width(), height, language, canvas.theme());
    String source =
        sources.computeIfAbsent(
            language,
            key -> new SourceLine(data, key).of(overview.total("collaborations").rows().ids()));
    return new FrameBuilder(page, measure)
        .scale(scale(canvas))
        .title(readout.title())
        .subtitle(subtitle(language))
        .source(data.size(Schema.COLLABORATIONS) == 0 ? "" : source)
        .build();
  }

  /** How the rows were chosen; where there are none, also what to do about it. */
  private String subtitle(Language language) {
    Messages messages = Messages.in(language);
    if (data.isEmpty()) {
      return messages.get("overview.title.empty.hint");
    }
    String chosen = new SpecSentence(data, language).ofCollaborations(spec);
    boolean isNothing =
        overview.total("collaborations").isNone() && overview.total("organisations").isNone();
    return isNothing
        ? messages.get("overview.sentence", chosen, messages.get("overview.title.nothing.hint"))
        : chosen;
  }

  /** The row of totals; returns its height. */
  private double tiles(
      List<Mark> marks, Cards cards, ChartLook look, double x, double y, double width) {
    List<NumberTile> tiles = cards.tiles();
    double gap = 1.6 * look.em();
    int fit = (int) ((width + gap) / (TILE_EM * look.em() + gap));
    int rows = Math.ceilDiv(tiles.size(), Math.max(1, fit));
    int perRow = Math.ceilDiv(tiles.size(), rows);
    double wide = (width - (perRow - 1) * gap) / perRow;
    double top = y + 0.6 * look.em();
    for (int first = 0; first < tiles.size(); first += perRow) {
      List<NumberTile> row = tiles.subList(first, Math.min(tiles.size(), first + perRow));
      double high = 0;
      for (NumberTile tile : row) {
        high = Math.max(high, tile.height(wide));
      }
      for (int at = 0; at < row.size(); at++) {
        double left = x + at * (wide + gap);
        marks.addAll(row.get(at).marks(left, top, wide));
        if (at > 0) {
          double line = left - gap / 2;
          marks.add(
              new Mark.Polyline(
                  "",
                  new double[] {line, top, line, top + high},
                  Stroke.of(look.palette().hairline(), look.scale().line(1))));
        }
      }
      top += high + 1.2 * look.em();
    }
    return top - 1.2 * look.em() - y;
  }

  /** The numbers that something selected is behind; totals stand for everything and stay quiet. */
  private Set<String> lit(Highlight highlight) {
    Set<String> lit = new TreeSet<>();
    if (highlight.selected().isEmpty()) {
      return lit;
    }
    overview
        .all()
        .filter(count -> !count.id().startsWith(TOTALS))
        .forEach(count -> {
          boolean isBehind =
              highlight.selected().contains(count.code())
                  || highlight.selected().stream()
                      .anyMatch(id -> Collections.binarySearch(count.rows().ids(), id) >= 0);
          if (isBehind) {
            lit.add(count.id());
          }
        });
    return lit;
  }

  private static Set<String> chosen(Highlight highlight) {
    Set<String> chosen = new TreeSet<>(highlight.selected());
    chosen.removeIf(id -> !id.startsWith(Count.PREFIX));
    return chosen;
  }
}
