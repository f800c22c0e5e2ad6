package liaison.analysis.network;

import java.util.ArrayList;
import java.util.List;
import liaison.model.Vocabulary;
import liaison.model.network.NetworkSpec.Projection;

/**
 * Says which participants of a collaboration are tied.
 *
 * <p>In a star the centres are those that lead, host, found or fund; where nobody does, those that
 * organise or supervise; where nobody does either, the one participant that takes part in most
 * collaborations, which is counted as a guess.
 */
final class Projector {

  /** Two participants by their place in the list. */
  record Pair(int one, int other) {}

  private final Vocabulary words;
  private final Projection projection;

  Projector(Vocabulary words, Projection projection) {
    this.words = words;
    this.projection = projection;
  }

  /** How a collaboration of a kind is projected: never {@link Projection#BY_KIND}. */
  Projection of(String kind) {
    if (projection != Projection.BY_KIND) {
      return projection;
    }
    return switch (words.property("kinds", kind)) {
      case "star" -> Projection.STAR;
      case "two-mode" -> Projection.TWO_MODE;
      default -> Projection.ALL_PAIRS;
    };
  }

  static List<Pair> allPairs(int participants) {
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < participants; one++) {
      for (int other = one + 1; other < participants; other++) {
        pairs.add(new Pair(one, other));
      }
    }
    return pairs;
  }

  /** Each participant with the place after the last, which is the collaboration's own. */
  static List<Pair> spokes(int participants) {
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < participants; one++) {
      pairs.add(new Pair(one, participants));
    }
    return pairs;
  }

  /** Every pair with at least one centre in it. */
  static List<Pair> star(boolean[] isCentre) {
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : allPairs(isCentre.length)) {
      if (isCentre[pair.one] || isCentre[pair.other]) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** Whether somebody is in a role that makes a centre. */
  static boolean hasCentre(List<Participant> participants) {
    return participants.stream().anyMatch(who -> who.isCentre() || who.isDeputy());
  }

  /**
   * The centres of a star.
   *
   * @param busy by provisional node number, in how many collaborations it takes part
   */
  static boolean[] centres(List<Participant> participants, int[] busy) {
    boolean hasCentre = participants.stream().anyMatch(Participant::isCentre);
    boolean hasDeputy = participants.stream().anyMatch(Participant::isDeputy);
    boolean[] isCentre = new boolean[participants.size()];
    int busiest = 0;
    for (int at = 0; at < isCentre.length; at++) {
      Participant who = participants.get(at);
      isCentre[at] = hasCentre ? who.isCentre() : who.isDeputy();
      if (busy[who.node()] > busy[participants.get(busiest).node()]) {
        busiest = at;
      }
    }
    if (!hasCentre && !hasDeputy && isCentre.length > 0) {
      isCentre[busiest] = true;
    }
    return isCentre;
  }
}
