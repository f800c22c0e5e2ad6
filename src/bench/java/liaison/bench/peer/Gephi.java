package liaison.bench.peer;

import java.util.Locale;
import liaison.bench.graph.TestGraph;
import liaison.model.network.Layout;
import org.gephi.graph.api.Configuration;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2LayoutData;
import org.gephi.statistics.plugin.GraphDistance;

/** The Gephi toolkit on a graph: betweenness, and ForceAtlas2 with a number of threads. */
public final class Gephi {

  /** What tables call it. */
  public static final Peer PEER = Peer.named("Gephi toolkit");

  private final GraphModel model;
  private final Node[] nodes;

  /** Takes over a graph without its weights. */
  public Gephi(TestGraph graph) {
    Configuration configuration = new Configuration();
    configuration.setNodeIdType(Integer.class);
    model = GraphModel.Factory.newInstance(configuration);
    nodes = new Node[graph.nodeCount()];
    for (int node = 0; node < nodes.length; node++) {
      nodes[node] = model.factory().newNode(node);
      model.getUndirectedGraph().addNode(nodes[node]);
    }
    for (int tie = 0; tie < graph.tieCount(); tie++) {
      model
          .getUndirectedGraph()
          .addEdge(
              model.factory().newEdge(nodes[graph.from()[tie]], nodes[graph.to()[tie]], false));
    }
  }

  /** The graph as Gephi holds it. */
  public GraphModel model() {
    return model;
  }

  /** Betweenness of each node, each pair once. */
  public double[] betweenness() {
    GraphDistance distance = new GraphDistance();
    distance.setDirected(false);
    distance.setNormalized(false);
    distance.execute(model);
    double[] values = new double[nodes.length];
    for (int node = 0; node < nodes.length; node++) {
      values[node] = ((Number) nodes[node].getAttribute(GraphDistance.BETWEENNESS)).doubleValue();
    }
    return values;
  }

  /** Moves the nodes. */
  public void place(Layout places) {
    for (int node = 0; node < nodes.length; node++) {
      nodes[node].setPosition((float) places.x()[node], (float) places.y()[node]);
    }
  }

  /** Where the nodes are. */
  public Layout places() {
    double[] x = new double[nodes.length];
    double[] y = new double[nodes.length];
    for (int node = 0; node < nodes.length; node++) {
      x[node] = nodes[node].x();
      y[node] = nodes[node].y();
    }
    return new Layout(x, y);
  }

  /** ForceAtlas2 with its defaults for such a graph, θ 1.2, and so many threads; begun. */
  public ForceAtlas2 force(int threads) {
    ForceAtlas2 force = new ForceAtlas2(new ForceAtlas2Builder());
    force.setGraphModel(model);
    force.resetPropertiesValues();
    force.setThreadsCount(threads);
    force.initAlgo();
    return force;
  }

  /** ForceAtlas2 from given places for so many steps. */
  public Layout force(Layout start, int steps, int threads) {
    place(start);
    ForceAtlas2 force = force(threads);
    for (int step = 0; step < steps; step++) {
      force.goAlgo();
    }
    force.endAlgo();
    return places();
  }

  /** The forces of one step at given places, x then y, as its Barnes–Hut tree gives them. */
  public double[][] forces(Layout places, int threads) {
    place(places);
    ForceAtlas2 force = force(threads);
    force.goAlgo();
    double[][] forces = new double[2][nodes.length];
    for (int node = 0; node < nodes.length; node++) {
      ForceAtlas2LayoutData data = nodes[node].getLayoutData();
      forces[0][node] = data.dx;
      forces[1][node] = data.dy;
    }
    force.endAlgo();
    return forces;
  }

  /** The settings of ForceAtlas2 in words. */
  public String settings() {
    ForceAtlas2 force = new ForceAtlas2(new ForceAtlas2Builder());
    force.setGraphModel(model);
    force.resetPropertiesValues();
    return String.format(
        Locale.ROOT,
        "scaling %.1f, gravity %.1f, tolerance %.1f, θ %.1f, Barnes–Hut %s",
        force.getScalingRatio(),
        force.getGravity(),
        force.getJitterTolerance(),
        force.getBarnesHutTheta(),
        force.isBarnesHutOptimize());
  }
}
