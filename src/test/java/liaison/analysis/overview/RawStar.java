package liaison.analysis.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The ties among raw participants, and the hub that a star-like network turns around. */
final class RawStar {
  private final Map<String, Map<String, Integer>> ties = new TreeMap<>();
  private final Set<String> behind = new TreeSet<>();

  /**
   * @param chosen ids of the collaborations that count before anybody looks at who takes part
   * @param passes whether a participation passes
   */
  RawStar(List<Map<String, String>> chosen, Predicate<Map<String, String>> passes) {
    Map<String, Integer> busy = new TreeMap<>();
    for (Map<String, String> one : chosen) {
      roles(one.get("id")).keySet().forEach(node -> busy.merge(node, 1, Integer::sum));
    }
    for (Map<String, String> one : chosen) {
      Map<String, Set<String>> roles = roles(one.get("id"));
      Set<String> passing = new TreeSet<>();
      RawSample.of(RawSample.PARTICIPATIONS, "collaboration", one.get("id")).stream()
          .filter(passes)
          .forEach(part -> passing.add(node(part)));
      boolean isStar = RawSample.codes("kinds").get(one.get("kind")).get("property").equals("star");
      Set<String> centres = isStar ? centres(roles, busy) : roles.keySet();
      List<String> nodes = new ArrayList<>(roles.keySet());
      for (String a : nodes) {
        for (String b : nodes) {
          boolean tied = centres.contains(a) || centres.contains(b);
          if (!a.equals(b) && tied && (passing.contains(a) || passing.contains(b))) {
            ties.computeIfAbsent(a, any -> new TreeMap<>()).merge(b, 1, Integer::sum);
            behind.add(a + " " + b + " " + one.get("id"));
          }
        }
      }
    }
  }

  private static String node(Map<String, String> part) {
    return part.get("organisation").isEmpty() ? part.get("region") : part.get("organisation");
  }

  private static Map<String, Set<String>> roles(String collaboration) {
    Map<String, Set<String>> roles = new TreeMap<>();
    for (Map<String, String> part :
        RawSample.of(RawSample.PARTICIPATIONS, "collaboration", collaboration)) {
      roles.computeIfAbsent(node(part), any -> new TreeSet<>()).add(part.get("role"));
    }
    return roles;
  }

  private static Set<String> centres(Map<String, Set<String>> roles, Map<String, Integer> busy) {
    for (Set<String> leading :
        List.of(Set.of("lead", "host", "founder", "funder"), Set.of("organiser", "supervisor"))) {
      Set<String> found = new TreeSet<>();
      roles.forEach((node, in) -> {
        if (!Collections.disjoint(in, leading)) {
          found.add(node);
        }
      });
      if (!found.isEmpty()) {
        return found;
      }
    }
    return roles.keySet().stream()
        .max(
            (a, b) -> !busy.get(a).equals(busy.get(b)) ? busy.get(a) - busy.get(b) : b.compareTo(a))
        .map(Set::of)
        .orElse(Set.of());
  }

  /** The hub, empty where the network is not star-like. */
  String hub() {
    String hub = "";
    for (String node : ties.keySet()) {
      if (hub.isEmpty()
          || degree(node) > degree(hub)
          || degree(node) == degree(hub) && strength(node) > strength(hub)) {
        hub = node;
      }
    }
    int ends = ties.values().stream().mapToInt(Map::size).sum();
    if (ends / 2 < 3) {
      return "";
    }
    String best = hub;
    int second =
        ties.keySet().stream().filter(n -> !n.equals(best)).mapToInt(this::degree).max().orElse(0);
    boolean holdsHalf = 2 * degree(hub) >= ends / 2;
    boolean reaches = 10 * degree(hub) >= 6 * (ties.size() - 1) && degree(hub) >= 2 * second;
    return (holdsHalf || reaches) && hub.startsWith("o-") ? hub : "";
  }

  /** Whether a collaboration ties two. */
  boolean isTied(String one, String other, String collaboration) {
    return behind.contains(one + " " + other + " " + collaboration);
  }

  Set<String> neighbours(String node) {
    return ties.getOrDefault(node, Map.of()).keySet();
  }

  private int degree(String node) {
    return ties.get(node).size();
  }

  private int strength(String node) {
    return ties.get(node).values().stream().mapToInt(Integer::intValue).sum();
  }
}
