package liaison.scene.graph;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.legend.LegendBlock;
import liaison.scene.legend.LegendEntry;

/** Explains what occurs in a graph: colours, sizes, ties. */
final class GraphLegend {

  private final GraphLook look;
  private final NetworkSpec spec;

  GraphLegend(GraphLook look, NetworkSpec spec) {
    this.look = look;
    this.spec = spec;
  }

  LegendBlock colours() {
    double radius = 0.46 * look.scale().label();
    List<NodeColours.Category> categories = look.colours().categories(look.isDrawn());
    boolean saysNothing = saysNothing(categories);
    String counted =
        look.options().colourBy() == ColourBy.GROUP ? "graph.legend.members" : "graph.legend.count";
    List<LegendEntry> entries = new ArrayList<>();
    for (NodeColours.Category category : categories) {
      String name =
          saysNothing ? look.messages().get("graph.node." + spec.level().code()) : category.name();
      entries.add(
          new LegendEntry.Symbol(
              category.shape(),
              radius,
              new Fill.Solid(category.argb()),
              Stroke.NONE,
              look.messages().get(counted, name, category.count())));
    }
    String title =
        saysNothing
            ? look.messages().get("graph.legend.nodes")
            : look.messages().get("graph.legend.colour." + look.options().colourBy().code());
    return new LegendBlock(title, entries);
  }

  /** Countries, say, have no type: then the legend tells what a node is. */
  private boolean saysNothing(List<NodeColours.Category> categories) {
    return spec.level() != NetworkSpec.Level.ORGANISATION
        && categories.size() == 1
        && categories.getFirst().code().isEmpty();
  }

  /** Collaborations that are nodes themselves. */
  LegendBlock kinds() {
    long count =
        look.network().nodes().stream()
            .filter(node -> node.kind() == Node.Kind.COLLABORATION)
            .count();
    if (count == 0) {
      return new LegendBlock("", List.of());
    }
    String name = look.messages().get("graph.node.collaboration");
    return new LegendBlock(
        look.messages().get("graph.legend.kinds"),
        List.of(
            new LegendEntry.Symbol(
                Mark.Shape.SQUARE,
                0.38 * look.scale().label(),
                new Fill.Solid(look.palette().canvas()),
                Stroke.of(look.palette().muted(), look.scale().line(1)),
                look.messages().get("graph.legend.count", name, count))));
  }

  /** Samples of sizes: the least, one between, the greatest. */
  LegendBlock sizes() {
    List<LegendEntry> entries = new ArrayList<>();
    if (look.sizes().saySomething()) {
      double[] values = look.options().sizes().values();
      TreeSet<Double> occurring = new TreeSet<>();
      for (int node = 0; node < values.length; node++) {
        boolean partner = look.network().node(node).kind() != Node.Kind.COLLABORATION;
        if (look.isDrawn()[node] && node != look.hub() && partner) {
          occurring.add(values[node]);
        }
      }
      for (double value : samples(occurring)) {
        entries.add(
            new LegendEntry.Symbol(
                Mark.Shape.DISC,
                look.sizes().of(value),
                Fill.NONE,
                Stroke.of(look.palette().muted(), look.scale().line(1)),
                number(value)));
      }
    }
    String name = look.messages().get(look.options().sizeName());
    return new LegendBlock(look.messages().get("graph.legend.size", name), entries);
  }

  private static List<Double> samples(TreeSet<Double> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    double least = values.first();
    double most = values.last();
    Double middle = values.ceiling(least + (most - least) / 3);
    TreeSet<Double> chosen = new TreeSet<>(List.of(least, most));
    if (middle != null) {
      chosen.add(middle);
    }
    return List.copyOf(chosen);
  }

  /** Samples of ties: the thinnest and the thickest. */
  LegendBlock ties(TiePainter ties) {
    List<LegendEntry> entries = new ArrayList<>();
    int colour = look.palette().tie();
    if (look.network().tieCount() > 0) {
      add(entries, ties, ties.smallest(), colour);
      if (ties.greatest() > ties.smallest()) {
        add(entries, ties, ties.greatest(), colour);
      }
    }
    return new LegendBlock(
        look.messages().get("graph.legend.ties." + spec.counting().code()), entries);
  }

  private void add(List<LegendEntry> entries, TiePainter ties, double weight, int colour) {
    double width = ties.width(weight);
    entries.add(new LegendEntry.Line(width, width, colour, 0, number(weight)));
  }

  private String number(double value) {
    NumberFormat format = NumberFormat.getInstance(look.messages().language().locale());
    format.setMaximumFractionDigits(value < 1 ? 3 : 2);
    return format.format(value);
  }
}
