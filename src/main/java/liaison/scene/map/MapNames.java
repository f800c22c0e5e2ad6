package liaison.scene.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.geo.place.Gazetteer;
import liaison.geo.place.Place;
import liaison.model.Vocabulary;
import liaison.model.network.Network;
import liaison.model.network.Node;
import liaison.model.record.Term;

/** What places, regions and bubbles are called on a map. */
final class MapNames {

  private static final Pattern CITY = Pattern.compile("(?<=..)(特别市|市|都)$");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /** How near a place of the gazetteer must lie to give a position its name, degrees. */
  private static final double NEAR = 0.06;

  private final Vocabulary words;
  private final Network network;
  private final Gazetteer gazetteer;
  private final Language language;
  private final Messages messages;

  MapNames(MapInput input, Gazetteer gazetteer, Language language) {
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
    String place = place(bubble.seat());
    return bubble.places() == 1
        ? messages.get("map.place.count", place, nodes.size())
        : messages.get("map.area.count", place, nodes.size());
  }

  String node(int node) {
    return network.node(node).name(language);
  }

  /** The name of a position: of the place there, else of its region. */
  String place(Spot spot) {
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
