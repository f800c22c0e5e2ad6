package liaison.scene.graph;

import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.network.Network;
import liaison.scene.Colours;
import liaison.scene.Highlight;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;

/**
 * What every part of a graph's picture needs to know.
 *
 * @param data the records behind it
 * @param network nodes and ties
 * @param options how it is drawn
 * @param palette colours
 * @param scale sizes
 * @param measure of text
 * @param messages words
 * @param highlight what stands out
 * @param colours of nodes
 * @param sizes of nodes
 * @param isDrawn by node number
 * @param hub node number of the hub that is drawn, -1 for none
 */
record GraphLook(
    Dataset data,
    Network network,
    GraphOptions options,
    Palette palette,
    PictureScale scale,
    TextMeasure measure,
    Messages messages,
    Highlight highlight,
    NodeColours colours,
    NodeSizes sizes,
    boolean[] isDrawn,
    int hub) {

  /** Contrast of words to the page, with something to spare for tinted ground. */
  private static final double READABLE = 5.4;

  String name(int node) {
    return network.node(node).name(messages.language());
  }

  double radius(int node) {
    return sizes.radius()[node];
  }

  /** How far a node reaches, the ring of a selected one included. */
  double reach(int node) {
    boolean isSelected = highlight.selected().contains(network.node(node).id());
    return radius(node) + (isSelected ? scale.line(NodePainter.RING) : 0);
  }

  /** The same with all nodes larger or smaller. */
  GraphLook sized(double factor) {
    return new GraphLook(
        data,
        network,
        options,
        palette,
        scale,
        measure,
        messages,
        highlight,
        colours,
        sizes.times(factor),
        isDrawn,
        hub);
  }

  /** How much a node matters among labels: what stands out, then size, then ties. */
  double priority(int node) {
    String id = network.node(node).id();
    double out =
        highlight.selected().contains(id) ? 2e6 : highlight.bright().contains(id) ? 1e6 : 0;
    return out + 1000 * radius(node) / scale.length(1) + network.degree(node);
  }

  /** A colour as words are set in it: nearer to the colour of text until it reads well. */
  int asText(int colour) {
    for (double share = 0; share < 1; share += 0.1) {
      int mixed = Colours.mix(colour, palette.text(), share);
      if (Colours.contrast(mixed, palette.canvas()) >= READABLE) {
        return mixed;
      }
    }
    return palette.text();
  }

  /** Style of a node's name beside it. */
  TextStyle label(int node, double size, boolean bold) {
    int colour =
        highlight.dims(network.node(node).id()) ? palette.dimmed(palette.text()) : palette.text();
    TextStyle style = TextStyle.of(size, colour);
    return (bold ? style.asBold() : style).withHalo(palette.canvas(), scale.length(2));
  }
}
