package liaison.scene.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import liaison.base.Language;
import liaison.model.network.Network;
import liaison.model.network.Node;
import liaison.scene.Fill;
import liaison.scene.Highlight;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;

/** Draws nodes, small over large, each with an outline in the colour of the page. */
final class NodePainter {

  /** How far the ring of a selected node reaches beyond it. */
  static final double RING = 4.4;

  private static final double THIN = 0.45;

  private final Network network;
  private final Palette palette;
  private final PictureScale scale;
  private final NodeColours colours;
  private final Highlight highlight;
  private final Language language;

  NodePainter(
      Network network,
      Palette palette,
      PictureScale scale,
      NodeColours colours,
      Highlight highlight,
      Language language) {
    this.network = network;
    this.palette = palette;
    this.scale = scale;
    this.colours = colours;
    this.highlight = highlight;
    this.language = language;
  }

  List<Mark> marks(GraphPlaces places, double[] radius, boolean[] isDrawn) {
    long[] order =
        IntStream.range(0, network.nodeCount())
            .filter(node -> isDrawn[node])
            .mapToLong(node -> (long) ~Float.floatToIntBits((float) radius[node]) << 32 | node)
            .toArray();
    Arrays.sort(order);
    List<Mark> marks = new ArrayList<>(order.length);
    for (long key : order) {
      int node = (int) key;
      marks.add(mark(node, places, radius[node]));
    }
    return marks;
  }

  /** Width of the outline: narrower on the smallest, of which something must be left. */
  private double rim(double radius) {
    return Math.min(scale.line(1), THIN * radius);
  }

  private Mark mark(int node, GraphPlaces places, double radius) {
    String id = network.node(node).id();
    boolean dim = highlight.dims(id);
    int colour = colours.colour(node);
    boolean isHollow = network.node(node).kind() == Node.Kind.COLLABORATION;
    int rim = isHollow ? palette.muted() : palette.canvas();
    Mark symbol =
        new Mark.Symbol(
            id,
            places.x(node),
            places.y(node),
            radius,
            colours.shape(node),
            new Fill.Solid(dim && !isHollow ? palette.dimmed(colour) : colour),
            Stroke.of(dim && isHollow ? palette.dimmed(rim) : rim, rim(radius)));
    if (!highlight.selected().contains(id)) {
      return symbol;
    }
    Mark ring =
        new Mark.Symbol(
            "",
            places.x(node),
            places.y(node),
            radius + scale.line(3),
            Mark.Shape.DISC,
            Fill.NONE,
            Stroke.of(palette.accent(), scale.line(2.2)));
    return new Mark.Group(id, network.node(node).name(language), List.of(ring, symbol));
  }
}
