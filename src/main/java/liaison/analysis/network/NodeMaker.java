package liaison.analysis.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.network.NetworkSpec.Level;
import liaison.model.network.Node;
import liaison.model.record.Organisation;
import liaison.model.record.Term;

/**
 * Says which node of a level stands for an organisation or for an unnamed partner in a region.
 *
 * <p>On a level of regions, a region that is not divided to that level in the code list (a foreign
 * country on the level of provinces, Beijing on the level of cities) stands for itself; one that is
 * divided but known only more coarsely has no place. What has no place is the node with the empty
 * id, so that sums stay whole. Groups may overlap: the first group of the list counts, so that
 * nobody counts twice.
 */
final class NodeMaker {

  private static final List<String> LEVELS = List.of("country", "province", "city", "district");

  private final Dataset data;
  private final Vocabulary words;
  private final Level level;
  private final Map<String, Node> ofOrganisation = new HashMap<>();
  private final Map<String, Node> ofRegion = new HashMap<>();
  private final Set<String> divided = new HashSet<>();

  NodeMaker(Dataset data, Level level) {
    this.data = data;
    this.words = data.vocabulary();
    this.level = level;
    String unit = regionLevel();
    for (Term region : words.list("regions")) {
      if (region.property().equals(unit)) {
        markAbove(region);
      }
    }
  }

  private void markAbove(Term region) {
    String at = region.parent();
    while (!at.isEmpty() && divided.add(at)) {
      at = words.find("regions", at).map(Term::parent).orElse("");
    }
  }

  /** Node of an organisation. */
  Node of(Organisation organisation) {
    Node known = ofOrganisation.get(organisation.id());
    if (known != null) {
      return known;
    }
    Node made =
        switch (level) {
          case ORGANISATION -> node(organisation);
          case PARENT -> node(topOf(organisation));
          case CITY, PROVINCE, COUNTRY, GROUP -> ofRegion(organisation.region());
          case SECTOR -> sector(words.property("types", organisation.type()));
        };
    ofOrganisation.put(organisation.id(), made);
    return made;
  }

  /** Node of an unnamed partner in a region, empty where not even that is known. */
  Node unnamed(String region) {
    return switch (level) {
      case ORGANISATION, PARENT -> ofRegion.computeIfAbsent(region, this::unnamedIn);
      case CITY, PROVINCE, COUNTRY, GROUP -> ofRegion(region);
      case SECTOR -> sector("");
    };
  }

  private Organisation topOf(Organisation organisation) {
    Set<String> seen = new HashSet<>();
    Organisation top = organisation;
    while (seen.add(top.id())) {
      Optional<Organisation> above = data.find(Schema.ORGANISATIONS, top.parent());
      if (above.isEmpty() || seen.contains(above.get().id())) {
        return top;
      }
      top = above.get();
    }
    return top;
  }

  private Node ofRegion(String region) {
    return ofRegion.computeIfAbsent(region, level == Level.GROUP ? this::group : this::region);
  }

  private Node group(String region) {
    for (Term group : words.list("groups")) {
      boolean holds =
          Arrays.stream(group.property().split(";"))
              .anyMatch(member -> words.isWithin("regions", region, member));
      if (holds) {
        return of(group, Node.Kind.GROUP, "");
      }
    }
    return nowhere(Node.Kind.GROUP, "network.unplaced");
  }

  private Node region(String region) {
    int wanted = LEVELS.indexOf(regionLevel());
    for (int depth = wanted; depth >= 0; depth--) {
      Optional<String> code = words.regionAt(region, LEVELS.get(depth));
      if (code.isPresent()) {
        boolean isWhole = depth == wanted || !divided.contains(code.get());
        return isWhole ? regionNode(code.get()) : nowhere(Node.Kind.REGION, "network.unplaced");
      }
    }
    return nowhere(Node.Kind.REGION, "network.unplaced");
  }

  private Node regionNode(String code) {
    return of(words.find("regions", code).orElseThrow(), Node.Kind.REGION, code);
  }

  private Node unnamedIn(String region) {
    Optional<Term> term = words.find("regions", region);
    if (term.isEmpty()) {
      return nowhere(Node.Kind.REGION, "network.unplaced");
    }
    Term found = term.get();
    String zh = Messages.in(Language.ZH).get("network.unnamed", found.nameZh());
    String en = Messages.in(Language.EN).get("network.unnamed", found.nameEn());
    return new Node(region, Node.Kind.REGION, zh, en, "", region, found.lat(), found.lon());
  }

  private Node sector(String code) {
    return words
        .find("sectors", code)
        .map(term -> of(term, Node.Kind.SECTOR, ""))
        .orElseGet(() -> nowhere(Node.Kind.SECTOR, "network.unclassified"));
  }

  private String regionLevel() {
    return switch (level) {
      case CITY -> "city";
      case PROVINCE -> "province";
      default -> "country";
    };
  }

  private static Node node(Organisation from) {
    return new Node(
        from.id(),
        Node.Kind.ORGANISATION,
        from.nameZh(),
        from.nameEn(),
        from.type(),
        from.region(),
        from.lat(),
        from.lon());
  }

  private static Node of(Term term, Node.Kind kind, String region) {
    return new Node(
        term.code(), kind, term.nameZh(), term.nameEn(), "", region, term.lat(), term.lon());
  }

  private static Node nowhere(Node.Kind kind, String key) {
    String zh = Messages.in(Language.ZH).get(key);
    String en = Messages.in(Language.EN).get(key);
    return new Node("", kind, zh, en, "", "", Double.NaN, Double.NaN);
  }
}
