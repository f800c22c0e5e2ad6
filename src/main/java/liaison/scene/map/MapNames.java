package liaison.scene.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.geo.place.Gazetteer;
import liaison.geo.place.Place;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.network.Network;
import liaison.model.network.Node;
import liaison.model.record.Organisation;
import liaison.model.record.Term;

/** What places, regions and bubbles are called on a map. */
final class MapNames {

  private static final Pattern CITY = Pattern.compile("(?<=..)(特别市|市|都)$");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /** How near a place of the gazetteer must lie to give a position its name, degrees. */
  private static final double NEAR = 0.06;

  /** How near a place of the gazetteer must lie to be the one a record states, degrees. */
  private static final double SAME = 0.4;

  private final Dataset data;
  private final Vocabulary words;
  private final Network network;
  private final Gazetteer gazetteer;
  private final Language language;
  private final Messages messages;

  MapNames(MapInput input, Gazetteer gazetteer, Language language) {
    this.data = input.data();
    this.words = input.data().vocabulary();
    this.network = input.network();
    this.gazetteer = gazetteer;
    this.language = language;
    this.messages = Messages.in(language);
  }

  /** A region's short name: 广东 rather than 广东省, Hong Kong rather than Hong Kong, China. */
  String region(String code) {
    Optional<Term> term = words.find("regions", code);
    if (term.isEmpty()) {
      return code;
    }
    boolean divided = code.startsWith("CN-");
    if (language == Language.ZH && divided) {
      return term.get().aliases().stream()
          .filter(alias -> HAN.matcher(alias).matches())
          .findFirst()
          .orElse(term.get().nameZh());
    }
    return words.name("regions", code, language);
  }

  /** One partner's or two partners' names, else the place and how many. */
  String bubble(Bubble bubble) {
    List<Integer> nodes = bubble.nodes();
    if (bubble.seat().isUnnamed()) {
      return region(network.node(nodes.getFirst()).region());
    }
    if (nodes.size() == 1) {
      return node(nodes.getFirst());
    }
    String place = place(bubble);
    return isOnePlace(bubble)
        ? messages.get("map.place.count", place, nodes.size())
        : messages.get("map.area.count", place, nodes.size());
  }

  /** Whether all partners of a bubble state the same place, or stand at the same position. */
  boolean isOnePlace(Bubble bubble) {
    Set<String> stated = new TreeSet<>();
    bubble.nodes().forEach(node -> stated.add(stated(node)));
    return bubble.places() == 1 || stated.size() == 1 && !stated.contains("");
  }

  /** The place that most partners of a bubble state, else the name of its fullest position. */
  String place(Bubble bubble) {
    Map<String, Integer> votes = new TreeMap<>();
    bubble.nodes().forEach(node -> votes.merge(stated(node), 1, Integer::sum));
    return votes.entrySet().stream()
        .filter(vote -> !vote.getKey().isEmpty() && 2 * vote.getValue() > bubble.nodes().size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> place(bubble.seat()));
  }

  /** The place a record states, in the language of the map, empty where it is not known in it. */
  private String stated(int node) {
    Node row = network.node(node);
    if (row.region().length() > "CN-00".length()) {
      return region(row.region());
    }
    String stated = data.find(Schema.ORGANISATIONS, row.id()).map(Organisation::place).orElse("");
    String head = stated.split("[,，]", 2)[0].strip();
    if (head.isEmpty()) {
      return "";
    }
    String country = words.regionAt(row.region(), "country").orElse("");
    return gazetteer.find(head, country).stream()
        .filter(place -> isBy(place, row) && !name(place).isEmpty())
        .findFirst()
        .map(this::name)
        .orElse("");
  }

  private static boolean isBy(Place place, Node node) {
    return Math.abs(place.lat() - node.lat()) < SAME && Math.abs(place.lon() - node.lon()) < SAME;
  }

  String node(int node) {
    return network.node(node).name(language);
  }

  /** The name of a position: as most there state it, else of the place there or its region. */
  private String place(Spot spot) {
    Map<String, Integer> votes = new TreeMap<>();
    spot.nodes().forEach(node -> votes.merge(stated(node), 1, Integer::sum));
    votes.remove("");
    Optional<String> most =
        votes.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
    return most.orElseGet(() -> placeAt(spot));
  }

  private String placeAt(Spot spot) {
    List<String> regions =
        spot.nodes().stream().map(network::node).map(Node::region).distinct().toList();
    if (regions.size() == 1 && regions.getFirst().length() > "CN-00".length()) {
      return region(regions.getFirst());
    }
    Optional<Place> near =
        gazetteer.near(spot.lon(), spot.lat(), NEAR).filter(place -> !name(place).isEmpty());
    if (near.isPresent()) {
      return name(near.get());
    }
    return spot.nodes().stream()
        .map(network::node)
        .map(Node::region)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(this::region)
        .orElse("");
  }

  private String name(Place place) {
    String name = language.pick(place.nameZh(), place.nameEn());
    return language == Language.ZH ? CITY.matcher(name).replaceFirst("") : name;
  }
}
