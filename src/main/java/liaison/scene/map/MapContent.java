package liaison.scene.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import liaison.geo.map.MapSet;
import liaison.model.Vocabulary;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec.Level;
import liaison.model.network.Node;
import liaison.model.record.Term;

/**
 * What stands where: the hub, partners by position, partners by region of the map.
 *
 * <p>A node without a position stands at its region's. A region that is named without a partner is
 * kept apart: its number of partners is not known. Linear in nodes and ties.
 */
final class MapContent {

  private final Vocabulary words;
  private final Network network;
  private final Set<String> drawn;
  private final boolean coarse;
  private final boolean isWorld;
  private final int hub;
  private final List<Spot> spots = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Set<String> unnamed = new HashSet<>();
  private final Set<String> collaborations = new HashSet<>();
  private int total;
  private int outside;
  private int nowhere;

  MapContent(MapInput input, MapSet set, String hubId) {
    this.words = input.data().vocabulary();
    this.network = input.network();
    this.isWorld = set.bounds().isWholeTurn();
    this.drawn = Set.copyOf(set.codes());
    this.coarse =
        input.spec().level() != Level.ORGANISATION && input.spec().level() != Level.PARENT;
    this.hub = hub(hubId);
    Map<String, List<Integer>> byPlace = new TreeMap<>();
    for (int node = 0; node < network.nodeCount(); node++) {
      if (network.node(node).kind() == Node.Kind.COLLABORATION || node == hub) {
        continue;
      }
      total++;
      double[] at = position(network.node(node));
      if (Double.isNaN(at[0])) {
        nowhere++;
        continue;
      }
      count(node);
      String kind = isUnnamed(node) ? " region" : "";
      byPlace.computeIfAbsent(at[0] + " " + at[1] + kind, key -> new ArrayList<>()).add(node);
    }
    byPlace.values().forEach(nodes -> spots.add(spot(nodes)));
    for (int tie = 0; tie < network.tieCount(); tie++) {
      collaborations.addAll(network.collaborations(tie));
    }
  }

  private int hub(String id) {
    int asked = network.indexOf(id);
    if (asked >= 0) {
      return asked;
    }
    int best = -1;
    for (int node = 0; node < network.nodeCount(); node++) {
      boolean able = network.node(node).kind() != Node.Kind.COLLABORATION;
      if (able && (best < 0 || network.degree(node) > network.degree(best))) {
        best = node;
      }
    }
    return best;
  }

  private void count(int node) {
    String region = mapRegion(network.node(node).region());
    if (region.isEmpty()) {
      outside += isWorld ? 0 : 1;
    } else if (isUnnamed(node)) {
      unnamed.add(region);
    } else {
      counts.merge(region, coarse ? collaborations(node) : 1, Integer::sum);
    }
  }

  /** Whether a node only says that there is an unnamed partner in a region. */
  private boolean isUnnamed(int node) {
    return !coarse && network.node(node).kind() == Node.Kind.REGION;
  }

  private int collaborations(int node) {
    Set<String> ids = new HashSet<>();
    for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
      ids.addAll(network.collaborations(network.tie(arc)));
    }
    return ids.size();
  }

  /** The drawn region a region is or lies in, empty when the map has none. */
  private String mapRegion(String region) {
    String at = region;
    for (int step = 0; step < 6 && !at.isEmpty(); step++) {
      if (drawn.contains(at)) {
        return at;
      }
      at = words.find("regions", at).map(Term::parent).orElse("");
    }
    return "";
  }

  private Spot spot(List<Integer> nodes) {
    double[] at = position(network.node(nodes.getFirst()));
    String country = words.regionAt(network.node(nodes.getFirst()).region(), "country").orElse("");
    double weight = 0;
    for (int node : nodes) {
      weight += weight(node);
    }
    int first = nodes.getFirst();
    String region = mapRegion(network.node(first).region());
    return new Spot(at[0], at[1], country, region, nodes, weight, isUnnamed(first));
  }

  private double weight(int node) {
    for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
      if (network.neighbour(arc) == hub) {
        return network.weight(network.tie(arc));
      }
    }
    return 0;
  }

  /** Longitude and latitude of a node, NaN when unknown. */
  double[] position(Node node) {
    if (!Double.isNaN(node.lat()) && !Double.isNaN(node.lon())) {
      return new double[] {node.lon(), node.lat()};
    }
    return words
        .find("regions", node.region())
        .map(term -> new double[] {term.lon(), term.lat()})
        .orElse(new double[] {Double.NaN, Double.NaN});
  }

  Network network() {
    return network;
  }

  /** Number of the hub's node, -1 in an empty network. */
  int hub() {
    return hub;
  }

  List<Spot> spots() {
    return List.copyOf(spots);
  }

  /** Partners, or on coarser levels collaborations, per region of the map. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** Whether {@link #counts} counts collaborations instead of partners. */
  boolean countsCollaborations() {
    return coarse;
  }

  /** Whether a region is named without any partner in it being named. */
  boolean isUnnamed(String region) {
    return unnamed.contains(region) && !counts.containsKey(region);
  }

  /** How many regions of the map are named without a partner. */
  int unnamedCount() {
    return (int) unnamed.stream().filter(this::isUnnamed).count();
  }

  /** Nodes besides the hub that have a position, but in no region of the map. */
  int outside() {
    return outside;
  }

  /** Nodes besides the hub. */
  int total() {
    return total;
  }

  /** Nodes besides the hub whose position lies on the map. */
  int shown() {
    return total - outside - nowhere;
  }

  /** Partners without a position. */
  int nowhere() {
    return nowhere;
  }

  /** Ids of what the picture rests on. */
  Set<String> records() {
    return collaborations;
  }
}
