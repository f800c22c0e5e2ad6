package liaison.analysis.facet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.filter.Condition;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;
import liaison.model.filter.Filter.Subject;
import liaison.model.filter.FilterMatcher;
import liaison.model.filter.PeriodValue;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.value.Period;

/**
 * A dataset laid out for counting: one place for each participation, one for each collaboration
 * nobody takes part in, one for each organisation in no collaboration. A condition of a filter is a
 * set of places; a facet counts the collaborations or the organisations of the places that all
 * conditions but its own share.
 *
 * <p>Counts are those of the graph: an organisation counts when it passes and takes part in a
 * collaboration that counts, or in none at all as long as nothing chooses among collaborations.
 *
 * <p>Time: one pass over the places for each condition and each facet, in bit sets. Empty dataset:
 * no counts. Deterministic. Progress is asked once for each facet.
 */
public final class FacetIndex {

  private static final Participation NOBODY = new Participation("", "", "", "", "");

  private final Dataset data;
  private final Undated undated;
  private final List<Collaboration> collaborations;
  private final List<Organisation> organisations;
  private final Presence[] presences;
  private final List<Place> places = new ArrayList<>();
  private final FacetValues values;

  /**
   * A participation, or what stands for none.
   *
   * @param collaboration its number, -1 for none
   * @param organisation its number, -1 for nobody; from the number of organisations on, the region
   *     of an unnamed partner
   */
  private record Place(int collaboration, int organisation, Participation who) {}

  private record Sets(Map<Condition, BitSet> ofConditions, BitSet ofPeriod) {

    /** What all share but the conditions that ask for nothing but a key. */
    BitSet without(Key key, int size) {
      BitSet shared = new BitSet(size);
      shared.set(0, size);
      if (key != Key.ACTIVE) {
        shared.and(ofPeriod);
      }
      ofConditions.forEach((condition, set) -> {
        if (condition.clauses().anyMatch(clause -> clause.key() != key)) {
          shared.and(set);
        }
      });
      return shared;
    }
  }

  public FacetIndex(Dataset data, Undated undated) {
    this.data = data;
    this.undated = undated;
    this.collaborations = data.rows(Schema.COLLABORATIONS);
    this.organisations = data.rows(Schema.ORGANISATIONS);
    this.presences = new Presence[collaborations.size()];
    Map<String, Integer> numbers = new HashMap<>();
    organisations.forEach(one -> numbers.put(one.id(), numbers.size()));
    List<String> regions = new ArrayList<>();
    Map<String, Integer> unnamed = new HashMap<>();
    BitSet busy = new BitSet();
    for (int at = 0; at < presences.length; at++) {
      presences[at] = Presence.of(data, collaborations.get(at));
      List<Participation> parts =
          data.related(Schema.PARTICIPATIONS, "collaboration", collaborations.get(at).id());
      for (Participation part : parts) {
        int who =
            numbers.containsKey(part.organisation())
                ? numbers.get(part.organisation())
                : unnamed.computeIfAbsent(
                    part.region(),
                    region -> {
                      regions.add(region);
                      return organisations.size() + regions.size() - 1;
                    });
        places.add(new Place(at, who, part));
        busy.set(who);
      }
      if (parts.isEmpty()) {
        places.add(new Place(at, -1, NOBODY));
      }
    }
    for (int at = busy.nextClearBit(0); at < organisations.size(); at = busy.nextClearBit(at + 1)) {
      places.add(new Place(-1, at, NOBODY));
    }
    this.values = new FacetValues(data, regions, presences, undated);
  }

  /** The counts of all facets: collaborations by what they are, organisations by what they are. */
  public synchronized Facets count(NetworkSpec spec, Progress progress) {
    Sets sets = sets(spec);
    Map<Key, List<FacetValue>> counts = new EnumMap<>(Key.class);
    for (Key key : Facets.KEYS) {
      progress.step(counts.size(), Facets.KEYS.size());
      counts.put(key, count(spec, key, key.isOfCollaboration(), sets));
    }
    return new Facets(counts);
  }

  /**
   * The counts of one facet, in collaborations or in organisations: how many organisations take
   * part in each kind, how many collaborations each country has.
   */
  public synchronized List<FacetValue> count(NetworkSpec spec, Key key, boolean ofCollaborations) {
    return count(spec, key, ofCollaborations, sets(spec));
  }

  private List<FacetValue> count(NetworkSpec spec, Key key, boolean ofCollaborations, Sets sets) {
    BitSet shared = sets.without(key, places.size());
    List<String> asked =
        Stream.concat(spec.filter().values(key).stream(), spec.filter().excluded(key).stream())
            .toList();
    if (key == Key.ROLE || key.isOfCollaboration() != ofCollaborations) {
      return byPlace(key, shared, ofCollaborations, asked);
    }
    BitSet units = new BitSet();
    for (int at = shared.nextSetBit(0); at >= 0; at = shared.nextSetBit(at + 1)) {
      add(units, places.get(at), ofCollaborations);
    }
    Coding coding = values.coding(key, asked);
    int[] counts = new int[coding.size()];
    for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
      for (int value : coding.of(unit)) {
        counts[value]++;
      }
    }
    return sorted(key, coding, counts);
  }

  /** Where a value is not the unit's own: each unit once for a value. */
  private List<FacetValue> byPlace(
      Key key, BitSet shared, boolean ofCollaborations, List<String> asked) {
    Coding coding = key == Key.ROLE ? new Coding(0) : values.coding(key, asked);
    List<BitSet> units = new ArrayList<>();
    for (int at = shared.nextSetBit(0); at >= 0; at = shared.nextSetBit(at + 1)) {
      Place place = places.get(at);
      for (int value : valuesOf(place, key, coding)) {
        while (units.size() <= value) {
          units.add(new BitSet());
        }
        add(units.get(value), place, ofCollaborations);
      }
    }
    int[] counts = new int[coding.size()];
    for (int value = 0; value < units.size(); value++) {
      counts[value] = units.get(value).cardinality();
    }
    return sorted(key, coding, counts);
  }

  private int[] valuesOf(Place place, Key key, Coding coding) {
    if (key == Key.ROLE) {
      String role = place.who().role();
      return role.isEmpty() ? new int[0] : new int[] {coding.number(role)};
    }
    int record = key.isOfCollaboration() ? place.collaboration() : place.organisation();
    return record < 0 ? new int[0] : coding.of(record);
  }

  private void add(BitSet units, Place place, boolean ofCollaborations) {
    int unit = ofCollaborations ? place.collaboration() : place.organisation();
    if (unit >= 0 && (ofCollaborations || unit < organisations.size())) {
      units.set(unit);
    }
  }

  private List<FacetValue> sorted(Key key, Coding coding, int[] counts) {
    List<String> order = values.order(key);
    Comparator<FacetValue> frequent =
        Comparator.comparingInt((FacetValue one) -> -one.count()).thenComparing(FacetValue::code);
    Comparator<FacetValue> placed =
        Comparator.comparingInt(one -> Math.floorMod(order.indexOf(one.code()), 1 + order.size()));
    return IntStream.range(0, counts.length)
        .filter(value -> counts[value] > 0)
        .mapToObj(value -> new FacetValue(coding.code(value), counts[value]))
        .sorted(order.isEmpty() ? frequent : placed.thenComparing(frequent))
        .toList();
  }

  /** The places of each condition, and of the period under the key of periods. */
  private Sets sets(NetworkSpec spec) {
    FilterMatcher matcher = new FilterMatcher(data, spec.filter(), undated);
    Map<Condition, BitSet> sets = new HashMap<>();
    for (Condition condition : spec.filter().conditions()) {
      boolean isPeriod =
          condition instanceof Clause clause && clause.key() == Key.ACTIVE && !clause.isNot();
      sets.put(
          condition,
          isPeriod ? there(periods((Clause) condition), false) : set(condition, matcher));
    }
    return new Sets(sets, there(List.of(spec.period()), spec.period().isAlways()));
  }

  private static List<Period> periods(Clause clause) {
    return clause.values().stream().map(PeriodValue::parse).flatMap(Optional::stream).toList();
  }

  private BitSet there(List<Period> periods, boolean isWithRest) {
    BitSet there = new BitSet(presences.length);
    for (int at = 0; at < presences.length; at++) {
      Presence presence = presences[at];
      there.set(at, periods.stream().anyMatch(period -> presence.isIn(period, undated)));
    }
    BitSet set = new BitSet(places.size());
    for (int at = 0; at < places.size(); at++) {
      int collaboration = places.get(at).collaboration();
      set.set(at, collaboration < 0 ? isWithRest : there.get(collaboration));
    }
    return set;
  }

  private BitSet set(Condition condition, FilterMatcher matcher) {
    boolean onCollaborations = asks(condition, Subject.COLLABORATION::equals);
    boolean onOrganisations = asks(condition, Subject.ORGANISATION::equals);
    Map<Integer, Boolean> known = new HashMap<>();
    BitSet set = new BitSet(places.size());
    for (int at = 0; at < places.size(); at++) {
      Place place = places.get(at);
      boolean holds;
      if (place.collaboration() < 0) {
        holds = onOrganisations && holds(condition, place, matcher);
      } else if (onCollaborations) {
        holds =
            known.computeIfAbsent(place.collaboration(), any -> holds(condition, place, matcher));
      } else if (onOrganisations && place.organisation() >= 0) {
        holds =
            known.computeIfAbsent(place.organisation(), any -> holds(condition, place, matcher));
      } else {
        holds = holds(condition, place, matcher);
      }
      set.set(at, holds);
    }
    return set;
  }

  private static boolean asks(Condition condition, Predicate<Subject> subject) {
    return condition.clauses().map(Clause::key).map(Key::subject).allMatch(subject);
  }

  private boolean holds(Condition condition, Place place, FilterMatcher matcher) {
    if (place.collaboration() < 0) {
      return matcher.holds(condition, organisations.get(place.organisation()));
    }
    Collaboration collaboration = collaborations.get(place.collaboration());
    return place.who().collaboration().isEmpty()
        ? matcher.holds(condition, collaboration)
        : matcher.holds(condition, collaboration, place.who());
  }
}
