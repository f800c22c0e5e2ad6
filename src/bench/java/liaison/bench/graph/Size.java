package liaison.bench.graph;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/** The graphs by name; each is made when first asked for. */
public enum Size {
  /** 1,000 nodes, 5,000 ties. */
  S(() -> Planted.graph("S", 1_000, 5_000)),
  /** 10,000 nodes, 50,000 ties. */
  M(() -> Planted.graph("M", 10_000, 50_000)),
  /** 100,000 nodes, 500,000 ties. */
  L(() -> Planted.graph("L", 100_000, 500_000)),
  /** A million nodes, three million ties. */
  XL(() -> Planted.graph("XL", 1_000_000, 3_000_000)),
  /** For drawing: 1,000 nodes, 3,000 ties. */
  D1(() -> Planted.graph("D1", 1_000, 3_000)),
  /** For drawing: 27,000 nodes, 37,000 ties. */
  D27(() -> Planted.graph("D27", 27_000, 37_000)),
  /** Co-authors in condensed matter: 16,726 nodes, 47,594 ties. */
  CM(() -> Ladder.graph("cm", "cond-mat")),
  /** Its giant component: 13,861 nodes, 44,619 ties. */
  CM_GC(() -> CM.graph().giant("cm-gc")),
  /** Ten years on: 40,421 nodes, 175,693 ties. */
  CM2005(() -> Ladder.graph("cm05", "cond-mat-2005")),
  /** Its giant component. */
  CM2005_GC(() -> CM2005.graph().giant("cm05-gc")),
  /** Co-authors in network science: 1,589 nodes, 2,742 ties. */
  NETSCIENCE(() -> Ladder.graph("netsci", "netscience")),
  /** Characters of a novel: 77 nodes, 254 ties. */
  LESMIS(() -> Ladder.graph("lesmis", "lesmis"));

  private final Supplier<TestGraph> maker;
  private SoftReference<TestGraph> made = new SoftReference<>(null);

  Size(Supplier<TestGraph> maker) {
    this.maker = maker;
  }

  /**
   * The graph.
   *
   * @throws IllegalStateException when its file is not there
   */
  public synchronized TestGraph graph() {
    TestGraph graph = made.get();
    if (graph == null) {
      graph = maker.get();
      made = new SoftReference<>(graph);
    }
    return graph;
  }
}
