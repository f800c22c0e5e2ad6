package liaison.scene.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
  private static final double DIM = 0.05;

  /** How much wider a selected tie is. */
  private static final double SELECTED = 1.6;

  private static final double BRIGHT = 0.8;

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
   * @param hub node towards which ties thin out
   */
  List<Mark> marks(GraphPlaces places, int hub, boolean[] isDrawn) {
    List<Mark> marks = new ArrayList<>();
    for (int tie : ordered(isDrawn)) {
      marks.add(mark(places, hub, tie));
    }
    return marks;
  }

  /** Straight ties between the nodes drawn. */
  StraightTies straight(GraphPlaces places, boolean[] isDrawn) {
    int[] order = ordered(isDrawn);
    boolean isPlain = highlight.bright().isEmpty();
    int[] dim = isPlain ? new int[0] : IntStream.of(order).filter(this::isDim).toArray();
    int[] other = isPlain ? order : IntStream.of(order).filter(tie -> !isDim(tie)).toArray();
    int[] selected =
        highlight.selected().isEmpty()
            ? new int[0]
            : IntStream.of(order).filter(this::isSelected).toArray();
    return new StraightTies(
        lines(places, dim, palette.tie(), 0),
        lines(places, other, palette.tie(), 0),
        lines(places, selected, palette.accent(), scale.line(SELECTED)),
        isPlain ? alpha() : BRIGHT);
  }

  private Mark.Lines lines(GraphPlaces places, int[] ties, int argb, double wider) {
    double[] xy = new double[4 * ties.length];
    double[] widths = new double[ties.length];
    for (int at = 0; at < ties.length; at++) {
      int from = network.from(ties[at]);
      int to = network.to(ties[at]);
      xy[4 * at] = places.x(from);
      xy[4 * at + 1] = places.y(from);
      xy[4 * at + 2] = places.x(to);
      xy[4 * at + 3] = places.y(to);
      widths[at] = width(network.weight(ties[at])) + wider;
    }
    return new Mark.Lines(TieEnds.of(network, ties), xy, widths, argb);
  }

  private int[] ordered(boolean[] isDrawn) {
    int[] drawn =
        IntStream.range(0, network.tieCount())
            .filter(tie -> isDrawn[network.from(tie)] && isDrawn[network.to(tie)])
            .toArray();
    boolean isAlike = greatest == smallest;
    return isAlike
        ? drawn
        : IntStream.of(drawn)
            .boxed()
            .sorted(Comparator.comparingDouble(network::weight))
            .mapToInt(Integer::intValue)
            .toArray();
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
    if (!fromHub) {
      middleX += (places.x(hub) - middleX) * INWARDS;
      middleY += (places.y(hub) - middleY) * INWARDS;
    }
    double[] xy = {ax, ay, middleX, middleY, bx, by};
    if (isSelected(tie)) {
      double wide = width + scale.line(SELECTED);
      return new Mark.Curve(id(network, tie), xy, wide, wide, palette.accent());
    }
    int colour = colour();
    if (!highlight.bright().isEmpty()) {
      colour = Colours.withAlpha(palette.tie(), isDim(tie) ? DIM : BRIGHT);
    }
    return new Mark.Curve(id(network, tie), xy, fromHub ? TAPER * width : width, width, colour);
  }

  private boolean isSelected(int tie) {
    return !highlight.selected().isEmpty() && highlight.selected().contains(id(network, tie));
  }

  private boolean isDim(int tie) {
    return highlight.dims(id(network, tie))
        && (highlight.dims(network.node(network.from(tie)).id())
            || highlight.dims(network.node(network.to(tie)).id()));
  }

  /** What straight ties stand for. */
  private record TieEnds(Network network, int[] ties, BitSet isAmong) implements Mark.Ends {

    static TieEnds of(Network network, int[] ties) {
      BitSet isAmong = new BitSet(network.tieCount());
      IntStream.of(ties).forEach(isAmong::set);
      return new TieEnds(network, ties, isAmong);
    }

    @Override
    public String id(int line) {
      return TiePainter.id(network, ties[line]);
    }

    @Override
    public String from(int line) {
      return network.node(network.from(ties[line])).id();
    }

    @Override
    public String to(int line) {
      return network.node(network.to(ties[line])).id();
    }

    @Override
    public List<String> partners(String id) {
      int node = network.indexOf(id);
      if (node < 0) {
        return List.of();
      }
      return IntStream.range(network.offset(node), network.offset(node + 1))
          .filter(arc -> isAmong.get(network.tie(arc)))
          .mapToObj(arc -> network.node(network.neighbour(arc)).id())
          .toList();
    }
  }
}
