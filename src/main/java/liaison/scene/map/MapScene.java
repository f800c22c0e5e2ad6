package liaison.scene.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.geo.MapProjector;
import liaison.geo.Outlines;
import liaison.geo.map.Inset;
import liaison.geo.map.MapSet;
import liaison.geo.place.Gazetteer;
import liaison.scene.Box;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.LabelPlacer;
import liaison.scene.LabelRequest;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.TextMeasure;
import liaison.scene.View;
import liaison.scene.caption.CountSentence;
import liaison.scene.caption.SourceLine;
import liaison.scene.caption.SpecSentence;
import liaison.scene.legend.Frame;
import liaison.scene.legend.FrameBuilder;

/**
 * Builds maps. What does not depend on the page (counts, outlines on the plane) is made once, so
 * that each step of a pan or zoom costs only the cut to the page and the labels.
 *
 * <p>Ids: a partner's disc carries its record's id, a disc of several is a group {@code place:}, a
 * region {@code region:} with its code, an arc {@code arc:} with the partner's id.
 */
public final class MapScene {

  private static final double PROVINCES = 0.45;
  private static final double COUNTRIES = 0.5;

  private final TextMeasure measure;
  private final Gazetteer gazetteer;
  private final MapInput input;
  private final MapOptions options;
  private final MapContent content;
  private final MapProjector projector;
  private final Map<Outlines, FlatOutlines> flat = new ConcurrentHashMap<>();

  public MapScene(TextMeasure measure, Gazetteer gazetteer, MapInput input, MapOptions options) {
    this.measure = measure;
    this.gazetteer = gazetteer;
    this.input = input;
    this.options = options;
    this.content = new MapContent(input, options.set(), options.hub());
    this.projector = new MapProjector(options.set().projection());
  }

  /** What belongs to one page. */
  private record Page(
      Canvas canvas,
      Highlight highlight,
      Messages messages,
      Palette palette,
      PictureScale scale,
      MapNames names) {}

  /** The map for a page. */
  public Scene scene(Canvas canvas, Highlight highlight) {
    Language language = canvas.language();
    Page page =
        new Page(
            canvas,
            highlight,
            Messages.in(language),
            new Palette(canvas.theme()),
            PictureScale.of(canvas),
            new MapNames(input, gazetteer, language));
    Choropleth shades = new Choropleth(content, page.palette(), options.shows(MapLayer.CHOROPLETH));
    PartnerMarks partners =
        new PartnerMarks(content, page.palette(), page.scale(), highlight, language);
    Frame frame = frame(page, shades, partners);
    MapView view =
        new MapView(projector.projection(), options.set().bounds(), frame.plot(), canvas.camera());
    Bubbles maker = new Bubbles(content, view, page.scale(), !isWorld());
    List<Bubble> bubbles = options.shows(MapLayer.BUBBLES) ? maker.make() : List.of();
    Box insets = insetRoom(page, view);
    List<Layer> layers = new ArrayList<>();
    layers.add(layer("land", view, ground(page, view, shades)));
    layers.add(layer("arcs", view, arcs(page, partners, maker, frame.plot())));
    List<Mark> discs = new ArrayList<>(partners.bubbles(bubbles));
    if (maker.isHubOnMap()) {
      discs.addAll(partners.hub(maker.hubX(), maker.hubY()));
    }
    layers.add(layer("partners", view, discs));
    LabelPlacer.Placement labels = labels(page, view, bubbles, maker, insets);
    layers.add(layer("inset", view, insets(page, view, shades)));
    layers.add(layer("labels", view, labels.marks()));
    return frame.around(layers, labels.dropped());
  }

  private static Layer layer(String id, MapView view, List<Mark> marks) {
    return new Layer(id, View.PAGE, view.box(), marks);
  }

  private boolean isWorld() {
    return options.set().bounds().isWholeTurn();
  }

  private Frame frame(Page page, Choropleth shades, PartnerMarks partners) {
    Messages messages = page.messages();
    MapSet set = options.set();
    Language language = messages.language();
    MapLegend legend =
        new MapLegend(content, messages, input.data().vocabulary(), page.palette(), page.scale());
    Box whole = new Box(0, 0, page.canvas().width(), page.canvas().height());
    View rest = View.PAGE;
    Bubbles maker =
        new Bubbles(
            content,
            new MapView(projector.projection(), set.bounds(), whole, rest),
            page.scale(),
            !isWorld());
    List<Bubble> bubbles = options.shows(MapLayer.BUBBLES) ? maker.make() : List.of();
    FrameBuilder frame =
        new FrameBuilder(page.canvas(), measure)
            .title(title(page))
            .subtitle(subtitle(messages))
            .source(new SourceLine(input.data(), language).of(content.records()))
            .notice(
                messages.get(
                    "map.notice",
                    messages.get(set.projection().title()),
                    messages.get(set.legal().notice(language))))
            .legend(legend.shades(shades, isWorld() ? "world" : set.id()))
            .legend(legend.sizes(bubbles, maker))
            .legend(legend.types(partners.types(bubbles), partners));
    if (options.shows(MapLayer.ARCS) && content.hub() >= 0) {
      frame.legend(legend.arcs(partners, page.names().node(content.hub())));
    }
    if (isWorld()) {
      double[] plane = set.bounds().box(projector.projection());
      frame.shape((plane[2] - plane[0]) / (plane[3] - plane[1]));
    }
    return frame.legend(legend.missing()).build();
  }

  private String subtitle(Messages messages) {
    String spec = new SpecSentence(input.data(), messages.language()).ofNetwork(input.spec());
    if (content.hub() < 0) {
      return spec;
    }
    CountSentence counts = new CountSentence(input.network(), input.spec().level(), messages);
    return String.join(
        " · ",
        counts.around(content.hub()),
        messages.get("caption.count.onMap", content.shown(), content.total()),
        spec);
  }

  private String title(Page page) {
    String where = isWorld() ? "world" : "region";
    String map = options.set().name(page.messages().language());
    return content.hub() < 0
        ? page.messages().get("map.title.empty", map)
        : page.messages().get("map.title." + where, page.names().node(content.hub()), map);
  }

  private List<Mark> ground(Page page, MapView view, Choropleth shades) {
    GroundMarks ground = new GroundMarks(view, page.palette(), page.scale());
    double width = page.canvas().width() * page.canvas().camera().scale();
    List<Mark> marks = new ArrayList<>(ground.water(projector, isWorld() ? 30 : 10));
    marks.addAll(ground.context(flat(options.set().context(width))));
    marks.addAll(
        ground.regions(
            flat(options.set().outlines(width)), shades, isWorld() ? COUNTRIES : PROVINCES));
    marks.addAll(ground.selected(flat(options.set().outlines(width)), page.highlight().selected()));
    marks.addAll(ground.extra(options.set().lines(), projector));
    return marks;
  }

  private FlatOutlines flat(Outlines outlines) {
    return flat.computeIfAbsent(outlines, key -> new FlatOutlines(key, projector));
  }

  private List<Mark> arcs(Page page, PartnerMarks partners, Bubbles maker, Box plot) {
    boolean rests = page.canvas().camera().equals(View.PAGE);
    boolean hub = rests ? maker.isHubOnMap() : !Double.isNaN(maker.hubX());
    boolean drawn = options.shows(MapLayer.ARCS) && hub;
    return drawn ? partners.arcs(maker.make(), maker.hubX(), maker.hubY(), plot) : List.of();
  }

  private Box insetRoom(Page page, MapView view) {
    InsetMarks marks = new InsetMarks(options.set(), projector, page.palette(), page.scale());
    return options.set().insets().stream()
        .map(inset -> marks.place(inset, view.box()))
        .findFirst()
        .orElse(new Box(view.box().x(), view.box().y(), 0, 0));
  }

  private List<Mark> insets(Page page, MapView view, Choropleth shades) {
    double width = page.canvas().width();
    InsetMarks insets = new InsetMarks(options.set(), projector, page.palette(), page.scale());
    List<Mark> marks = new ArrayList<>();
    for (Inset inset : options.set().insets()) {
      marks.addAll(
          insets.marks(
              inset,
              insets.place(inset, view.box()),
              page.canvas(),
              flat(options.set().context(width)),
              flat(options.set().outlines(width)),
              shades));
    }
    if (!isWorld()) {
      marks.addAll(ScaleBar.marks(view, page.palette(), page.scale(), page.messages()));
    }
    return marks;
  }

  private LabelPlacer.Placement labels(
      Page page, MapView view, List<Bubble> bubbles, Bubbles maker, Box inset) {
    if (!options.shows(MapLayer.LABELS)) {
      return new LabelPlacer.Placement(List.of(), List.of());
    }
    LabelPlacer placer = new LabelPlacer(measure, view.box());
    if (inset.width() > 0) {
      placer.block(inset.grown(page.scale().length(3)));
    }
    if (!isWorld()) {
      placer.block(ScaleBar.room(view, page.scale(), measure));
    }
    MapLabels.block(placer, bubbles);
    MapLabels labels =
        new MapLabels(content, page.names(), page.messages(), page.palette(), page.scale());
    List<LabelRequest> requests = new ArrayList<>(labels.partners(bubbles));
    if (maker.isHubOnMap()) {
      requests.add(labels.hub(bubbles, maker.hubX(), maker.hubY()));
    }
    double width = page.canvas().width() * page.canvas().camera().scale();
    FlatOutlines outlines = flat(options.set().outlines(width));
    List<String> named = isWorld() ? List.copyOf(content.counts().keySet()) : options.set().codes();
    return inTurn(placer, requests, labels, outlines, named, view);
  }

  /** The hub and full places first, then large regions of the world, partners, other regions. */
  private LabelPlacer.Placement inTurn(
      LabelPlacer placer,
      List<LabelRequest> requests,
      MapLabels labels,
      FlatOutlines outlines,
      List<String> named,
      MapView view) {
    List<LabelRequest> first =
        requests.stream().filter(request -> request.priority() > MapLabels.FULL).toList();
    List<LabelRequest> rest =
        requests.stream().filter(request -> request.priority() <= MapLabels.FULL).toList();
    List<String> large =
        named.stream()
            .filter(code -> isWorld() && content.counts().getOrDefault(code, 0) > 1)
            .toList();
    List<String> small = named.stream().filter(code -> !large.contains(code)).toList();
    List<Mark> marks = new ArrayList<>();
    List<Scene.Dropped> dropped = new ArrayList<>();
    for (LabelPlacer.Placement part :
        List.of(
            placer.place(first),
            labels.regions(large, outlines, view, placer),
            placer.place(rest),
            labels.regions(small, outlines, view, placer))) {
      marks.addAll(part.marks());
      dropped.addAll(part.dropped());
    }
    return new LabelPlacer.Placement(marks, dropped);
  }
}
