package liaison.analysis.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.network.EgoMap;
import liaison.model.network.Network;
import liaison.model.network.Node;
import liaison.model.record.Collaboration;
import liaison.model.record.Term;

/**
 * Sorts nodes into sectors by type, sector, region (country) or field. At most eight sectors: of
 * more, the largest seven stay and the others are one. Around a hub the field is that of the ties
 * to it, else that of all ties.
 */
public final class Sectors {

  private static final int MOST = 8;

  /**
   * What nodes of one sector share.
   *
   * @param list the code list
   * @param code its code, empty for those without, {@link EgoMap#OTHER} for the scattered rest
   */
  public record Key(String list, String code) {}

  private final Dataset data;
  private final Vocabulary words;
  private final Network network;
  private final int hub;
  private final String by;

  /**
   * @param hub number of the hub, -1 for none
   * @param by type, sector, region or field
   */
  public Sectors(Dataset data, Network network, int hub, String by) {
    this.data = data;
    this.words = data.vocabulary();
    this.network = network;
    this.hub = hub;
    this.by = by;
  }

  /** The key of each node, the hub's included. */
  public List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    for (int v = 0; v < network.nodeCount(); v++) {
      keys.add(key(v));
    }
    return gather(keys);
  }

  /** The ties that say what field a node is in. */
  private List<Integer> ties(int node) {
    List<Integer> ties = new ArrayList<>();
    for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
      if (hub < 0 || network.neighbour(arc) == hub) {
        ties.add(network.tie(arc));
      }
    }
    return ties;
  }

  /** The different keys in the order in which their sectors stand. */
  public List<Key> order(List<Key> keys) {
    Map<Key, Integer> counts = count(keys);
    List<Key> sorted = new ArrayList<>(counts.keySet());
    sorted.sort(
        Comparator.comparingInt((Key key) -> rankOfRest(key))
            .thenComparingInt(key -> place(key, counts))
            .thenComparing(Key::list)
            .thenComparing(Key::code));
    return sorted;
  }

  private Key key(int number) {
    Node node = network.node(number);
    if (node.kind() == Node.Kind.COLLABORATION) {
      return new Key("kinds", node.type());
    }
    return switch (by) {
      case "sector" -> new Key("sectors", words.property("types", node.type()));
      case "region" -> new Key("regions", words.regionAt(node.region(), "country").orElse(""));
      case "field" -> new Key("fields", field(ties(number)));
      default -> new Key("types", node.type());
    };
  }

  /** The top field that most collaborations behind ties have; of several the first of the list. */
  private String field(List<Integer> ties) {
    Map<String, Integer> counts = new TreeMap<>(Comparator.comparingInt(this::fieldPlace));
    for (int tie : ties) {
      for (String id : network.collaborations(tie)) {
        List<String> fields =
            data.find(Schema.COLLABORATIONS, id).map(Collaboration::fields).orElse(List.of());
        Set<String> tops = new HashSet<>();
        fields.forEach(field -> tops.add(top(field)));
        tops.forEach(top -> counts.merge(top, 1, Integer::sum));
      }
    }
    String most = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private String top(String field) {
    String at = field;
    Set<String> seen = new HashSet<>();
    while (seen.add(at)) {
      String parent = words.find("fields", at).map(Term::parent).orElse("");
      if (parent.isEmpty()) {
        return at;
      }
      at = parent;
    }
    return at;
  }

  private int fieldPlace(String field) {
    return field.isEmpty() ? -1 : placeInList(new Key("fields", field));
  }

  private List<Key> gather(List<Key> keys) {
    Map<Key, Integer> counts = count(keys);
    if (counts.size() <= MOST) {
      return keys;
    }
    List<Key> largest = new ArrayList<>(counts.keySet());
    largest.removeIf(key -> rankOfRest(key) > 0);
    largest.sort(
        Comparator.comparingInt((Key key) -> -counts.getOrDefault(key, 0))
            .thenComparing(Key::list)
            .thenComparing(Key::code));
    Set<Key> kept = new HashSet<>(largest.subList(0, Math.min(MOST - 2, largest.size())));
    return keys.stream()
        .map(key -> kept.contains(key) || key.code().isEmpty() ? key : rest(key))
        .toList();
  }

  private static Key rest(Key key) {
    return new Key(key.list(), EgoMap.OTHER);
  }

  private Map<Key, Integer> count(List<Key> keys) {
    Map<Key, Integer> counts = new HashMap<>();
    for (int v = 0; v < keys.size(); v++) {
      if (v != hub) {
        counts.merge(keys.get(v), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Named sectors first, then the scattered rest, then those of which nothing is known. */
  private static int rankOfRest(Key key) {
    return key.code().isEmpty() ? 2 : key.code().equals(EgoMap.OTHER) ? 1 : 0;
  }

  /** Regions by size, everything else in the order of its list. */
  private int place(Key key, Map<Key, Integer> counts) {
    return key.list().equals("regions") ? -counts.getOrDefault(key, 0) : placeInList(key);
  }

  private int placeInList(Key key) {
    List<Term> terms = words.list(key.list());
    for (int at = 0; at < terms.size(); at++) {
      if (terms.get(at).code().equals(key.code())) {
        return at;
      }
    }
    return terms.size();
  }
}
