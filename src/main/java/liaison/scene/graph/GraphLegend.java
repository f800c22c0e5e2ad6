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
    List<LegendEntry> entries = new ArrayList<>();
    for (NodeColours.Category category : look.colours().categories(look.isDrawn())) {
      entries.add(
          new LegendEntry.Symbol(
              category.shape(),
              radius,
              new Fill.Solid(category.argb()),
              Stroke.NONE,
              look.messages().get("graph.legend.count", category.name(), category.count())));
    }
    String title = look.messages().get("graph.legend.colour." + look.options().colourBy().code());
    return new LegendBlock(title, entries);
  }

  /** Collaborations that are nodes themselves. */
  LegendBlock kinds() {
    TreeSet<String> kinds = new TreeSet<>();
    for (Node node : look.network().nodes()) {
      if (node.kind() == Node.Kind.COLLABORATION) {
        kinds.add(node.type());
      }
    }
    double radius = 0.38 * look.scale().label();
    List<LegendEntry> entries = new ArrayList<>();
    for (String kind : kinds) {
      entries.add(
          new LegendEntry.Symbol(
              look.palette().kindShape(kind),
              radius,
              new Fill.Solid(look.palette().kind(kind)),
              Stroke.NONE,
              look.data().vocabulary().name("kinds", kind, look.messages().language())));
    }
    return new LegendBlock(look.messages().get("graph.legend.kinds"), entries);
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
