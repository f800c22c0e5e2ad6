package liaison.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.filter.FilterMatcher;
import liaison.model.network.Node;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;

/**
 * Who takes part in one collaboration, rolled up to the nodes of the level.
 *
 * @param participants each node once, by id
 * @param placeOf place in {@code participants} of each organisation named
 * @param isMerged whether different organisations fell into one node
 * @param unplaced participations without a place on the level
 */
record Gathering(
    List<Participant> participants, Map<String, Integer> placeOf, boolean isMerged, int unplaced) {

  private static final Set<String> CENTRES = Set.of("lead", "host", "founder", "funder");
  private static final Set<String> DEPUTIES = Set.of("organiser", "supervisor");

  static Gathering of(
      Dataset data,
      Collaboration collaboration,
      NodeMaker maker,
      FilterMatcher matcher,
      TieTable table) {
    Map<Integer, Participant> byNode = new HashMap<>();
    Map<String, Integer> nodeOf = new HashMap<>();
    Set<String> actors = new HashSet<>();
    int unplaced = 0;
    for (Participation row :
        data.related(Schema.PARTICIPATIONS, "collaboration", collaboration.id())) {
      Optional<Organisation> named = data.find(Schema.ORGANISATIONS, row.organisation());
      Node node = named.map(maker::of).orElseGet(() -> maker.unnamed(row.region()));
      boolean passes = matcher.passes(collaboration, row);
      int number = table.number(node);
      boolean isCentre = CENTRES.contains(row.role());
      boolean isDeputy = DEPUTIES.contains(row.role());
      byNode.merge(number, new Participant(number, isCentre, isDeputy, passes), Participant::with);
      named.ifPresent(organisation -> nodeOf.put(organisation.id(), number));
      actors.add(named.map(Organisation::id).orElse(node.id()));
      unplaced += node.id().isEmpty() ? 1 : 0;
    }
    List<Participant> sorted = new ArrayList<>(byNode.values());
    sorted.sort(Comparator.comparing(who -> table.node(who.node()).id()));
    Map<Integer, Integer> place = new HashMap<>();
    for (Participant who : sorted) {
      place.put(who.node(), place.size());
    }
    nodeOf.replaceAll((organisation, node) -> place.getOrDefault(node, 0));
    return new Gathering(sorted, nodeOf, actors.size() > sorted.size(), unplaced);
  }

  /** Whether somebody who takes part passes the filter. */
  boolean passes() {
    return participants.stream().anyMatch(Participant::passes);
  }
}
