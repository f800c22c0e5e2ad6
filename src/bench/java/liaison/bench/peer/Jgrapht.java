package liaison.bench.peer;

import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import liaison.bench.graph.TestGraph;
import liaison.model.network.Layout;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultUndirectedGraph;

/** JGraphT: its PageRank and its indexed Fruchterman–Reingold layout. */
public final class Jgrapht {

  /** What tables call it. */
  public static final Peer PEER = Peer.named("JGraphT");

  private Jgrapht() {}

  /** The graph as JGraphT users build it. */
  public static Graph<Integer, DefaultEdge> build(TestGraph graph) {
    Graph<Integer, DefaultEdge> built = new DefaultUndirectedGraph<>(DefaultEdge.class);
    for (int node = 0; node < graph.nodeCount(); node++) {
      built.addVertex(node);
    }
    for (int tie = 0; tie < graph.tieCount(); tie++) {
      built.addEdge(graph.from()[tie], graph.to()[tie]);
    }
    return built;
  }

  /** PageRank of damping 0.85 with a tolerance, by node. */
  public static double[] pageRank(Graph<Integer, DefaultEdge> graph, double tolerance) {
    Map<Integer, Double> scores = new PageRank<>(graph, 0.85, 1_000, tolerance).getScores();
    double[] values = new double[scores.size()];
    scores.forEach((node, score) -> values[node] = score);
    return values;
  }

  /** So many steps of the indexed Fruchterman–Reingold layout in a square of side 1000. */
  public static Layout indexedFr(Graph<Integer, DefaultEdge> graph, int steps, long seed) {
    MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(new Box2D(1000, 1000));
    new IndexedFRLayoutAlgorithm2D<Integer, DefaultEdge>(
            steps,
            IndexedFRLayoutAlgorithm2D.DEFAULT_THETA_FACTOR,
            IndexedFRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
            new Random(seed))
        .layout(graph, model);
    int nodes = graph.vertexSet().size();
    return new Layout(
        column(nodes, node -> model.get(node), Point2D::getX),
        column(nodes, node -> model.get(node), Point2D::getY));
  }

  private static double[] column(
      int nodes, Function<Integer, Point2D> places, Function<Point2D, Double> part) {
    double[] column = new double[nodes];
    for (int node = 0; node < nodes; node++) {
      column[node] = part.apply(places.apply(node));
    }
    return column;
  }
}
