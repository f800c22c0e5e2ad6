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
 * @param named the organisations named
 * @param nodes the provisional node number of each of them
 * @param isMerged whether different organisations fell into one node
 * @param unplaced participations without a place on the level
 */
record Gathering(
    List<Participant> participants,
    List<String> named,
    List<Integer> nodes,
    boolean isMerged,
    int unplaced) {

  private static final Set<String> CENTRES = Set.of("lead", "host", "founder", "funder");
  private static final Set<String> DEPUTIES = Set.of("organiser", "supervisor");

  static Gathering of(
      Dataset data,
      Collaboration collaboration,
      NodeMaker maker,
      FilterMatcher matcher,
      TieTable table) {
    List<Participation> rows =
        data.related(Schema.PARTICIPATIONS, "collaboration", collaboration.id());
    Merging merging = new Merging(rows.size());
    List<String> named = new ArrayList<>(rows.size());
    List<Integer> nodes = new ArrayList<>(rows.size());
    List<String> actors = new ArrayList<>(rows.size());
    int unplaced = 0;
    for (Participation row : rows) {
      Optional<Organisation> known = data.find(Schema.ORGANISATIONS, row.organisation());
      Node node = known.isPresent() ? maker.of(known.get()) : maker.unnamed(row.region());
      boolean passes = matcher.passes(collaboration, row);
      int number = table.number(node);
      boolean isCentre = CENTRES.contains(row.role());
      boolean isDeputy = DEPUTIES.contains(row.role());
      merging.add(new Participant(number, isCentre, isDeputy, passes));
      actors.add(known.isPresent() ? row.organisation() : node.id());
      if (known.isPresent()) {
        named.add(row.organisation());
        nodes.add(number);
      }
      unplaced += node.id().isEmpty() ? 1 : 0;
    }
    List<Participant> sorted = merging.participants;
    boolean isMerged = sorted.size() < rows.size() && new HashSet<>(actors).size() > sorted.size();
    sorted.sort(Comparator.comparing(who -> table.node(who.node()).id()));
    return new Gathering(sorted, named, nodes, isMerged, unplaced);
  }

  /** Participants of a node become one; few are looked through, many are looked up. */
  private static final class Merging {

    private static final int FEW = 8;

    private final List<Participant> participants;
    private final Map<Integer, Integer> places = new HashMap<>(0);
    private final boolean areMany;

    Merging(int rows) {
      participants = new ArrayList<>(rows);
      areMany = rows > FEW;
    }

    void add(Participant who) {
      int place = place(who.node());
      if (place < 0) {
        if (areMany) {
          places.put(who.node(), participants.size());
        }
        participants.add(who);
      } else {
        participants.set(place, participants.get(place).with(who));
      }
    }

    private int place(int node) {
      if (areMany) {
        return places.getOrDefault(node, -1);
      }
      for (int place = 0; place < participants.size(); place++) {
        if (participants.get(place).node() == node) {
          return place;
        }
      }
      return -1;
    }
  }

  /** Place in {@code participants} of each organisation named. */
  Map<String, Integer> placeOf() {
    Map<Integer, Integer> place = new HashMap<>();
    for (Participant who : participants) {
      place.put(who.node(), place.size());
    }
    Map<String, Integer> placeOf = new HashMap<>();
    for (int at = 0; at < named.size(); at++) {
      placeOf.put(named.get(at), place.getOrDefault(nodes.get(at), 0));
    }
    return placeOf;
  }

  /** Whether somebody who takes part passes the filter. */
  boolean passes() {
    return participants.stream().anyMatch(Participant::passes);
  }
}
