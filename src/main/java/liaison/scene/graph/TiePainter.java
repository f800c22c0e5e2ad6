package liaison.scene.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.model.network.Network;
import liaison.scene.Colours;
import liaison.scene.Highlight;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Theme;

/** Draws ties: width by the square root of weight, fainter the more there are. */
final class TiePainter {

  private static final double LEAST = 0.6;
  private static final double UNIT = 1.1;
  private static final double MOST = 6;
  private static final double TAPER = 0.55;
  private static final double INWARDS = 0.3;

  private final Network network;
  private final Palette palette;
  private final PictureScale scale;
  private final Highlight highlight;
  private final double greatest;
  private final double smallest;

  TiePainter(Network network, Palette palette, PictureScale scale, Highlight highlight) {
    this.network = network;
    this.palette = palette;
    this.scale = scale;
    this.highlight = highlight;
    double most = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int tie = 0; tie < network.tieCount(); tie++) {
      most = Math.max(most, network.weight(tie));
      least = Math.min(least, network.weight(tie));
    }
    this.greatest = most;
    this.smallest = least;
  }

  double width(double weight) {
    if (greatest <= 0) {
      return scale.line(LEAST);
    }
    double unit = Math.min(UNIT, MOST / Math.sqrt(greatest / smallest));
    return scale.line(Math.clamp(unit * Math.sqrt(weight / smallest), LEAST, MOST));
  }

  double greatest() {
    return greatest;
  }

  double smallest() {
    return smallest;
  }

  static String id(Network network, int tie) {
    return "tie:" + network.node(network.from(tie)).id() + "|" + network.node(network.to(tie)).id();
  }

  int colour() {
    return Colours.withAlpha(palette.tie(), alpha());
  }

  private double alpha() {
    double dark = palette.theme() == Theme.DARK ? 1.15 : 1;
    return Math.min(0.75, dark * Math.clamp(6.2 / Math.sqrt(network.tieCount() + 40.0), 0.1, 0.6));
  }

  /**
   * Ties between the nodes drawn, thin ones first.
   *
   * @param hub node towards which ties thin out, -1 for none
   */
  List<Mark> marks(GraphPlaces places, int hub, boolean[] isDrawn) {
    List<Integer> order = new ArrayList<>();
    for (int tie = 0; tie < network.tieCount(); tie++) {
      if (isDrawn[network.from(tie)] && isDrawn[network.to(tie)]) {
        order.add(tie);
      }
    }
    order.sort(Comparator.comparingDouble((Integer tie) -> network.weight(tie)));
    List<Mark> marks = new ArrayList<>();
    for (int tie : order) {
      marks.add(mark(places, hub, tie));
    }
    return marks;
  }

  private Mark mark(GraphPlaces places, int hub, int tie) {
    int from = network.from(tie);
    int to = network.to(tie);
    if (to == hub) {
      int swap = from;
      from = to;
      to = swap;
    }
    double width = width(network.weight(tie));
    boolean fromHub = from == hub;
    double ax = places.x(from);
    double ay = places.y(from);
    double bx = places.x(to);
    double by = places.y(to);
    double middleX = (ax + bx) / 2;
    double middleY = (ay + by) / 2;
    if (hub >= 0 && !fromHub) {
      middleX += (places.x(hub) - middleX) * INWARDS;
      middleY += (places.y(hub) - middleY) * INWARDS;
    }
    double[] xy = {ax, ay, middleX, middleY, bx, by};
    boolean dim = isDim(tie, from, to);
    int colour = dim ? Colours.withAlpha(palette.tie(), 0.05) : colour();
    if (!dim && !highlight.bright().isEmpty()) {
      colour = Colours.withAlpha(palette.tie(), 0.8);
    }
    return new Mark.Curve(id(network, tie), xy, fromHub ? TAPER * width : width, width, colour);
  }

  private boolean isDim(int tie, int from, int to) {
    return highlight.dims(id(network, tie))
        && (highlight.dims(network.node(from).id()) || highlight.dims(network.node(to).id()));
  }
}
