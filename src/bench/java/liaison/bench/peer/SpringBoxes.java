package liaison.bench.peer;

import java.util.Random;
import liaison.bench.graph.TestGraph;
import liaison.model.network.Layout;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;
import org.miv.pherd.geom.Point3;

/** GraphStream's own layout, SpringBox. */
public final class SpringBoxes {

  /** What tables call it. */
  public static final Peer PEER = Peer.named("GraphStream SpringBox");

  private SpringBoxes() {}

  /** A box with the graph in it and no step done. */
  public static SpringBox of(TestGraph graph, long seed) {
    SpringBox box = new SpringBox(false, new Random(seed));
    for (int node = 0; node < graph.nodeCount(); node++) {
      box.nodeAdded("graph", node, Integer.toString(node));
    }
    for (int tie = 0; tie < graph.tieCount(); tie++) {
      box.edgeAdded(
          "graph",
          tie,
          Integer.toString(tie),
          Integer.toString(graph.from()[tie]),
          Integer.toString(graph.to()[tie]),
          false);
    }
    return box;
  }

  /** So many steps. */
  public static void steps(SpringBox box, int steps) {
    for (int step = 0; step < steps; step++) {
      box.compute();
    }
  }

  /** Where it has put the nodes. */
  public static Layout places(SpringBox box, TestGraph graph) {
    double[] x = new double[graph.nodeCount()];
    double[] y = new double[graph.nodeCount()];
    for (int node = 0; node < x.length; node++) {
      Point3 place = box.getSpatialIndex().getParticle(Integer.toString(node)).getPosition();
      x[node] = place.x;
      y[node] = place.y;
    }
    return new Layout(x, y);
  }
}
