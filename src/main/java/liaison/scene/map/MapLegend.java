package liaison.scene.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import liaison.base.Messages;
import liaison.model.Vocabulary;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;
import liaison.scene.legend.LegendBlock;
import liaison.scene.legend.LegendEntry;

/** Explains what occurs on a map, and counts what it cannot show. */
final class MapLegend {

  private static final int[] SIZES = {1, 3, 10, 30, 100};

  private final MapContent content;
  private final Messages messages;
  private final Vocabulary words;
  private final Palette palette;
  private final PictureScale scale;

  MapLegend(
      MapContent content,
      Messages messages,
      Vocabulary words,
      Palette palette,
      PictureScale scale) {
    this.content = content;
    this.messages = messages;
    this.words = words;
    this.palette = palette;
    this.scale = scale;
  }

  /** Classes of the shading, each with its number of regions. */
  LegendBlock shades(Choropleth shades, String setId) {
    List<LegendEntry> entries = new ArrayList<>();
    Stroke line = Stroke.of(palette.border(), scale.line(0.6));
    for (Choropleth.Step step : shades.steps().reversed()) {
      String range =
          step.low() == step.high()
              ? messages.get("map.legend.number", step.low())
              : messages.get("map.legend.range", step.low(), step.high());
      entries.add(
          new LegendEntry.Swatch(
              new Fill.Solid(step.colour()),
              line,
              range,
              messages.get("map.legend.regions", step.regions())));
    }
    if (entries.isEmpty()) {
      return new LegendBlock("", List.of());
    }
    if (content.unnamedCount() > 0) {
      entries.add(
          new LegendEntry.Swatch(
              palette.noData(),
              line,
              messages.get("map.legend.unnamed"),
              messages.get("map.legend.regions", content.unnamedCount())));
    }
    entries.add(
        new LegendEntry.Swatch(
            new Fill.Solid(palette.land()), line, messages.get("map.legend.zero"), ""));
    String unit = setId.equals("world") ? "country" : "region";
    String what = content.countsCollaborations() ? "collaborations" : "partners";
    return new LegendBlock(messages.get("map.legend." + what + "." + unit), entries);
  }

  /** Sizes of bubbles, and the colours of the types that occur. */
  LegendBlock sizes(List<Bubble> bubbles, Bubbles maker) {
    int most = bubbles.stream().mapToInt(bubble -> bubble.nodes().size()).max().orElse(0);
    TreeSet<Integer> sizes = new TreeSet<>();
    for (int size : SIZES) {
      if (size <= most) {
        sizes.add(size);
      }
    }
    List<LegendEntry> entries = new ArrayList<>();
    for (int size : sizes) {
      entries.add(
          symbol(maker.radius(size), palette.other(), messages.get("map.legend.number", size)));
    }
    if (bubbles.stream().anyMatch(bubble -> bubble.seat().isUnnamed())) {
      entries.add(
          new LegendEntry.Symbol(
              Mark.Shape.DISC,
              maker.radius(1),
              new Fill.Solid(palette.canvas()),
              Stroke.of(palette.muted(), scale.line(1)),
              messages.get("map.legend.hollow")));
    }
    return new LegendBlock(messages.get("map.legend.sizes"), entries);
  }

  LegendBlock types(Set<String> types, PartnerMarks marks) {
    TreeMap<Integer, String> order = new TreeMap<>();
    List<String> codes = words.list("types").stream().map(term -> term.code()).toList();
    boolean several = types.contains("");
    types.stream()
        .filter(type -> !type.isEmpty())
        .forEach(
            type -> order.put(codes.indexOf(type) < 0 ? codes.size() : codes.indexOf(type), type));
    List<LegendEntry> entries = new ArrayList<>();
    double radius = 0.5 * scale.label();
    for (String type : order.values()) {
      String name = words.name("types", type, messages.language());
      entries.add(symbol(radius, marks.colour(type), name));
    }
    if (several) {
      entries.add(symbol(radius, marks.colour(""), messages.get("map.legend.mixed")));
    }
    return new LegendBlock(messages.get("map.legend.types"), entries);
  }

  LegendBlock arcs(PartnerMarks marks, String hubName) {
    return new LegendBlock(
        messages.get("map.legend.arcs"),
        List.of(
            new LegendEntry.Line(
                scale.line(3.2),
                scale.line(0.9),
                marks.arcColour(),
                0,
                messages.get("map.legend.arc", hubName))));
  }

  /** Partners the map cannot show. */
  LegendBlock missing() {
    List<LegendEntry> entries = new ArrayList<>();
    if (content.outside() > 0) {
      entries.add(note("map.legend.outside", content.outside()));
    }
    if (content.nowhere() > 0) {
      entries.add(note("map.legend.nowhere", content.nowhere()));
    }
    return new LegendBlock(messages.get("map.legend.notShown"), entries);
  }

  private LegendEntry note(String key, int count) {
    return new LegendEntry.Sample(List.of(), 0.1, 0.1, messages.get(key, count));
  }

  private LegendEntry symbol(double radius, int argb, String text) {
    return new LegendEntry.Symbol(
        Mark.Shape.DISC,
        radius,
        new Fill.Solid(argb),
        Stroke.of(palette.canvas(), scale.line(1)),
        text);
  }
}
