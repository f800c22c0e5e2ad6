package liaison.analysis.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.EgoMap;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.Node;

/**
 * A star-like network as an ego map: the hub in the middle, partners in sectors and rings.
 *
 * <p>Rings are classes of tie weight, the strongest inside ({@link IntensityClasses}); nodes not
 * tied to the hub lie outside. Sectors are wide by their number of nodes and a little by what their
 * fullest ring needs, measured not in degrees but in room for level names ({@link EllipseScale}),
 * with a least width and gaps for their labels. In a sector and ring, nodes stand by weight, then
 * name, clockwise, staggered over the rows of the ring ({@link EgoBands}); then discs and names are
 * moved apart within their sector and ring ({@link EgoRelaxation}). Names are meant to stand beside
 * the nodes, outwards: to the right in the right half, to the left in the left half.
 *
 * <p>Source: radial drawings of Kamada and Kawai's successors, here with rings by weight instead of
 * distance (compare Brandes and Pich 2011, DOI 10.7155/jgaa.00221); the measure of room is ours.
 * Time O(n log n) for places plus a fixed number of sweeps. An empty network gives an empty map
 * with hub -1; a network without ties has its first node as hub. No randomness. Cancel is checked
 * at each sweep.
 */
public final class EgoLayout implements Analysis<EgoMap> {

  /** Gap between sectors and least width of a sector, as shares of the turn. */
  private static final double GAP = 0.02;

  private static final double LEAST = 0.03;

  /** How much a sector's width follows the need of its fullest ring; the rest follows its size. */
  private static final double BY_NEED = 0.2;

  @Override
  public String id() {
    return "ego-layout";
  }

  @Override
  public Params params() {
    return Params.of(
        Param.text("hub", ""),
        Param.choice("by", "type", List.of("type", "sector", "region", "field")),
        Param.number("aspect", 1.75, 0.2, 5));
  }

  @Override
  public EgoMap run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    double aspect = chosen.number("aspect");
    if (network.nodeCount() == 0) {
      Layout empty = new Layout(new double[0], new double[0]);
      return new EgoMap(
          empty, -1, List.of(), List.of(), new int[0], new int[0], EgoBands.INNER, aspect);
    }
    int named = network.indexOf(chosen.value("hub"));
    int hub = chosen.value("hub").isEmpty() || named < 0 ? StarTest.hub(network).orElse(0) : named;
    Sectors sectors = new Sectors(subject.data(), network, hub, chosen.value("by"));
    return new Drawing(network, hub, aspect).draw(sectors, progress);
  }

  /** One map on its way. */
  private static final class Drawing {

    private final Network network;
    private final int hub;
    private final EgoPage page;
    private final EllipseScale scale;
    private final IntensityClasses classes;
    private final EgoBands bands;

    Drawing(Network network, int hub, double aspect) {
      this.network = network;
      this.hub = hub;
      this.page = EgoPage.of(aspect, network.nodeCount());
      this.scale = page.scale();
      this.classes = new IntensityClasses(network, hub);
      this.bands = new EgoBands(countByClass(), page);
    }

    private int[] countByClass() {
      int[] counts = new int[classes.ranges().size()];
      for (int v = 0; v < network.nodeCount(); v++) {
        if (v != hub) {
          counts[classes.of(v)]++;
        }
      }
      return counts;
    }

    EgoMap draw(Sectors by, Progress progress) {
      List<Sectors.Key> keys = by.keys();
      List<Sectors.Key> order = by.order(keys);
      List<List<Integer>> members = members(keys, order);
      double[] edges = edges(members);
      EgoPlaces places = new EgoPlaces(network.nodeCount());
      int[] sectorOf = new int[network.nodeCount()];
      sectorOf[hub] = -1;
      List<EgoMap.Sector> sectors = new ArrayList<>();
      for (int s = 0; s < order.size(); s++) {
        double start = edges[2 * s];
        double end = edges[2 * s + 1];
        Sectors.Key key = order.get(s);
        int count = members.get(s).size();
        sectors.add(
            new EgoMap.Sector(key.list(), key.code(), scale.angle(start), scale.angle(end), count));
        for (int node : members.get(s)) {
          sectorOf[node] = s;
        }
        place(members.get(s), start, end, places);
      }
      Layout layout = new EgoRelaxation(network, page, hub, places).run(progress);
      List<EgoMap.Ring> rings = bands.rings(classes.ranges());
      return new EgoMap(
          layout, hub, sectors, rings, sectorOf, classes.all(), EgoBands.INNER, page.aspect());
    }

    private List<List<Integer>> members(List<Sectors.Key> keys, List<Sectors.Key> order) {
      double[] weight = new double[network.nodeCount()];
      for (int arc = network.offset(hub); arc < network.offset(hub + 1); arc++) {
        weight[network.neighbour(arc)] = network.weight(network.tie(arc));
      }
      Comparator<Integer> byWeightAndName =
          Comparator.comparingDouble((Integer node) -> -weight[node])
              .thenComparing(node -> nameOf(network.node(node)))
              .thenComparing(node -> node);
      List<List<Integer>> members = new ArrayList<>();
      for (Sectors.Key key : order) {
        List<Integer> nodes = new ArrayList<>();
        for (int v = 0; v < network.nodeCount(); v++) {
          if (v != hub && keys.get(v).equals(key)) {
            nodes.add(v);
          }
        }
        nodes.sort(byWeightAndName);
        members.add(nodes);
      }
      return members;
    }

    private static String nameOf(Node node) {
      return node.nameEn().isEmpty() ? node.nameZh() : node.nameEn();
    }

    /** Start and end of each sector as shares of the turn. */
    private double[] edges(List<List<Integer>> members) {
      int sectors = members.size();
      double gap = sectors > 1 ? GAP : 0;
      double least = StrictMath.min(LEAST, 0.5 / StrictMath.max(1, sectors));
      double free = 1 - sectors * (gap + least);
      double[] edges = new double[2 * sectors];
      double at = gap / 2;
      double[] demand = demand(members);
      for (int s = 0; s < sectors; s++) {
        edges[2 * s] = at;
        at += least + free * demand[s];
        edges[2 * s + 1] = at;
        at += gap;
      }
      return edges;
    }

    /** Share of each sector: by its part of the nodes, and somewhat by its fullest ring's need. */
    private double[] demand(List<List<Integer>> members) {
      double[] demand = new double[members.size()];
      double sum = 0;
      for (int s = 0; s < demand.length; s++) {
        int[] counts = new int[classes.ranges().size()];
        members.get(s).forEach(node -> counts[classes.of(node)]++);
        for (int band = 0; band < counts.length; band++) {
          demand[s] = StrictMath.max(demand[s], counts[band] / bands.capacity(band, page));
        }
        sum += demand[s];
      }
      double all = network.nodeCount() - 1;
      for (int s = 0; s < demand.length; s++) {
        demand[s] = BY_NEED * demand[s] / sum + (1 - BY_NEED) * members.get(s).size() / all;
      }
      return demand;
    }

    private void place(List<Integer> nodes, double start, double end, EgoPlaces places) {
      for (int band = 0; band < classes.ranges().size(); band++) {
        int ring = band;
        List<Integer> mine = nodes.stream().filter(node -> classes.of(node) == ring).toList();
        for (int at = 0; at < mine.size(); at++) {
          double share = start + (end - start) * (at + 0.5) / mine.size();
          int row = (at + 1) % bands.rows(band);
          int node = mine.get(at);
          places.put(node, scale.angle(share), bands.radius(band, row));
          places.limit(
              node, scale.angle(start), scale.angle(end), bands.from(band), bands.upTo(band));
        }
      }
    }
  }
}
