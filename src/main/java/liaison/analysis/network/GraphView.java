package liaison.analysis.network;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import liaison.model.network.Network;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * A network as JGraphT sees it: an undirected, weighted, simple graph whose vertices are node
 * numbers and whose edges are tie numbers, both iterated in ascending order. It cannot be changed.
 *
 * <p>Nothing is copied. Degrees and ends take constant time, looking an edge up takes logarithmic
 * time in the degree.
 */
public final class GraphView extends AbstractGraph<Integer, Integer> {

  private static final GraphType TYPE =
      new DefaultGraphType.Builder()
          .undirected()
          .weighted(true)
          .modifiable(false)
          .allowMultipleEdges(false)
          .allowSelfLoops(false)
          .build();

  private final Network network;

  public GraphView(Network network) {
    this.network = network;
  }

  /** The network behind it. */
  public Network network() {
    return network;
  }

  @Override
  public Set<Integer> vertexSet() {
    return new Numbers(network.nodeCount());
  }

  @Override
  public Set<Integer> edgeSet() {
    return new Numbers(network.tieCount());
  }

  @Override
  public boolean containsVertex(@Nullable Integer node) {
    return node != null && node >= 0 && node < network.nodeCount();
  }

  @Override
  public boolean containsEdge(@Nullable Integer tie) {
    return tie != null && tie >= 0 && tie < network.tieCount();
  }

  @Override
  public @Nullable Integer getEdge(@Nullable Integer source, @Nullable Integer target) {
    if (source == null || target == null || !containsVertex(source) || !containsVertex(target)) {
      return null; // JGraphT's word for "no edge"
    }
    return find(source, target).orElse(null);
  }

  private Optional<Integer> find(int source, int target) {
    int low = network.offset(source);
    int high = network.offset(source + 1) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = network.neighbour(middle);
      if (at == target) {
        return Optional.of(network.tie(middle));
      }
      if (at < target) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  @Override
  public @Nullable Set<Integer> getAllEdges(@Nullable Integer source, @Nullable Integer target) {
    if (source == null || target == null || !containsVertex(source) || !containsVertex(target)) {
      return null; // JGraphT's word for "no such vertices"
    }
    return find(source, target).map(Set::of).orElse(Set.of());
  }

  @Override
  public Set<Integer> edgesOf(Integer node) {
    assertVertexExist(node);
    Set<Integer> edges = new LinkedHashSet<>();
    for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
      edges.add(network.tie(arc));
    }
    return edges;
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer node) {
    return edgesOf(node);
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer node) {
    return edgesOf(node);
  }

  @Override
  public int degreeOf(Integer node) {
    assertVertexExist(node);
    return network.degree(node);
  }

  @Override
  public int inDegreeOf(Integer node) {
    return degreeOf(node);
  }

  @Override
  public int outDegreeOf(Integer node) {
    return degreeOf(node);
  }

  @Override
  public Integer getEdgeSource(Integer tie) {
    return network.from(tie);
  }

  @Override
  public Integer getEdgeTarget(Integer tie) {
    return network.to(tie);
  }

  @Override
  public double getEdgeWeight(Integer tie) {
    return network.weight(tie);
  }

  @Override
  public GraphType getType() {
    return TYPE;
  }

  @Override
  public @Nullable Supplier<Integer> getVertexSupplier() {
    return null; // JGraphT's word for "cannot make vertices"
  }

  @Override
  public @Nullable Supplier<Integer> getEdgeSupplier() {
    return null; // JGraphT's word for "cannot make edges"
  }

  @Override
  public Integer addVertex() {
    throw fixed();
  }

  @Override
  public boolean addVertex(Integer node) {
    throw fixed();
  }

  @Override
  public Integer addEdge(Integer source, Integer target) {
    throw fixed();
  }

  @Override
  public boolean addEdge(Integer source, Integer target, Integer tie) {
    throw fixed();
  }

  @Override
  public boolean removeVertex(Integer node) {
    throw fixed();
  }

  @Override
  public boolean removeAllVertices(Collection<? extends Integer> nodes) {
    throw fixed();
  }

  @Override
  public Integer removeEdge(Integer source, Integer target) {
    throw fixed();
  }

  @Override
  public boolean removeEdge(Integer tie) {
    throw fixed();
  }

  @Override
  public Set<Integer> removeAllEdges(Integer source, Integer target) {
    throw fixed();
  }

  @Override
  public boolean removeAllEdges(Collection<? extends Integer> ties) {
    throw fixed();
  }

  @Override
  public void setEdgeWeight(Integer tie, double weight) {
    throw fixed();
  }

  private static UnsupportedOperationException fixed() {
    return new UnsupportedOperationException("a network cannot be changed");
  }

  /** The numbers from 0 up to a count. */
  private static final class Numbers extends AbstractSet<Integer> {

    private final int count;

    Numbers(int count) {
      this.count = count;
    }

    @Override
    public Iterator<Integer> iterator() {
      return IntStream.range(0, count).iterator();
    }

    @Override
    public int size() {
      return count;
    }

    @Override
    public boolean contains(@Nullable Object other) {
      return other instanceof Integer number && number >= 0 && number < count;
    }
  }
}
