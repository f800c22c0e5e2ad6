package liaison.analysis.layout.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.layout.StarTest;
import liaison.analysis.network.Neighbourhood;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Guide;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/**
 * Rings around a hub: each node as many rings out as it is steps away. On a ring nodes stand in the
 * order of the middle of their neighbours on the ring before, those of the first ring beside whom
 * they are tied to most ({@link TieOrder}); a ring of many has several rows. Nodes that the hub
 * does not reach stand outside.
 *
 * <p>Source: radial drawings of Wills (1999, DOI 10.1080/10618600.1999.10474820) with barycentres
 * after Sugiyama, Tagawa and Toda (1981, DOI 10.1109/TSMC.1981.4308636).
 *
 * <p>Time O(n log n + ties), on the first ring O(m²) for up to 2,000 nodes. An empty network gives
 * an empty layout, a network without ties has its first node in the middle. Weights order the first
 * ring. No randomness. Progress and cancel at each ring.
 */
public final class ConcentricLayout implements Analysis<Layout> {

  private static final double RING = 2.4;
  private static final double ROW = 0.9;
  private static final double ALONG = 0.95;
  private static final double TURN = 2 * StrictMath.PI;

  @Override
  public String id() {
    return "concentric-layout";
  }

  @Override
  public Params params() {
    return Params.of(Param.text("hub", ""));
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    progress.step(0, 1);
    Network network = subject.network();
    if (network.nodeCount() == 0) {
      return new Layout(new double[0], new double[0]);
    }
    int named = network.indexOf(chosen.value("hub"));
    int hub = named < 0 ? StarTest.hub(network).orElse(0) : named;
    return new Drawing(network, hub).draw(progress);
  }

  /** One layout on its way. */
  private static final class Drawing {

    private final Network network;
    private final int[] hops;
    private final double[] angle;
    private final double[] x;
    private final double[] y;
    private final List<Guide> guides = new ArrayList<>();

    Drawing(Network network, int hub) {
      this.network = network;
      this.hops = Neighbourhood.distances(network, hub);
      this.angle = new double[hops.length];
      this.x = new double[hops.length];
      this.y = new double[hops.length];
    }

    Layout draw(Progress progress) {
      int[][] rings = rings();
      double radius = 0;
      for (int ring = 1; ring < rings.length; ring++) {
        progress.step(ring, rings.length);
        int[] members = rings[ring];
        boolean isOutside = ring == rings.length - 1;
        if (members.length > 0) {
          int[] order =
              ring == 1 ? new TieOrder(network, members, progress).order() : byAngle(members, ring);
          radius = place(order, radius);
          String code = isOutside ? "" : Integer.toString(ring);
          guides.add(ring(radius, code, members.length));
        }
      }
      return new Layout(x, y, guides);
    }

    private static Guide ring(double radius, String code, int count) {
      double border = radius + RING / 2;
      return new Guide(
          Guide.Shape.RING, -border, -border, 2 * border, 2 * border, Guide.HOPS, code, count);
    }

    /** Nodes by steps; those out of reach last. */
    private int[][] rings() {
      int last = Arrays.stream(hops).max().orElse(0) + 1;
      int[] counts = new int[last + 1];
      for (int hop : hops) {
        counts[hop < 0 ? last : hop]++;
      }
      int[][] rings = new int[last + 1][];
      Arrays.setAll(rings, ring -> new int[counts[ring]]);
      for (int v = hops.length - 1; v >= 0; v--) {
        int ring = hops[v] < 0 ? last : hops[v];
        rings[ring][--counts[ring]] = v;
      }
      return rings;
    }

    /** By the middle of the neighbours one step nearer to the hub, around the circle. */
    private int[] byAngle(int[] members, int ring) {
      double[] wanted = new double[members.length];
      for (int at = 0; at < members.length; at++) {
        int v = members[at];
        double sin = 0;
        double cos = 0;
        for (int arc = network.offset(v); arc < network.offset(v + 1); arc++) {
          int other = network.neighbour(arc);
          if (hops[other] == ring - 1) {
            sin += StrictMath.sin(angle[other]);
            cos += StrictMath.cos(angle[other]);
          }
        }
        double middle = StrictMath.atan2(sin, cos);
        wanted[at] = middle < 0 ? middle + TURN : middle;
      }
      return Places.sorted(members, wanted);
    }

    /** Sets nodes evenly around, staggered over as many rows as they need; the outermost radius. */
    private double place(int[] order, double inner) {
      int rows = 1;
      while (room(inner + RING, rows) < order.length) {
        rows++;
      }
      for (int at = 0; at < order.length; at++) {
        int v = order[at];
        double radius = inner + RING + ROW * (at % rows);
        angle[v] = TURN * at / order.length;
        x[v] = radius * StrictMath.sin(angle[v]);
        y[v] = -radius * StrictMath.cos(angle[v]);
      }
      return inner + RING + ROW * (rows - 1);
    }

    private static double room(double radius, int rows) {
      return rows * TURN * radius / ALONG;
    }
  }
}
