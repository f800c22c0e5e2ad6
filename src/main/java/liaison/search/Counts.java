package liaison.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Indicator;
import liaison.model.record.Listing;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Term;

/**
 * Which codes occur in a dataset, and how many collaborations each thing has to do with. A region
 * or field counts what is below it too, a collaboration once.
 */
final class Counts {

  private final Dataset data;
  private final Vocabulary words;
  private final Map<String, Integer> records = new HashMap<>();
  private final Map<Thing, Map<String, Integer>> terms = new HashMap<>();

  private final Map<String, List<String>> groupsOf = new HashMap<>();

  private Counts(Dataset data) {
    this.data = data;
    this.words = data.vocabulary();
    for (Term group : words.list(Thing.GROUP.list())) {
      for (String member : group.property().split(";")) {
        groupsOf.computeIfAbsent(member, any -> new ArrayList<>()).add(group.code());
      }
    }
    for (Thing thing : Thing.values()) {
      terms.put(thing, new LinkedHashMap<>());
    }
  }

  static Counts of(Dataset data) {
    Counts counts = new Counts(data);
    counts.countOrganisations();
    counts.countListed();
    Map<String, Set<String>> regions = counts.countParticipations();
    for (Collaboration collaboration : data.rows(Schema.COLLABORATIONS)) {
      counts.count(collaboration, regions.getOrDefault(collaboration.id(), Set.of()));
    }
    for (Evidence evidence : data.rows(Schema.EVIDENCE)) {
      counts.records.merge(evidence.source(), 1, Integer::sum);
    }
    return counts;
  }

  /** The count of a record, 0 when nothing refers to it. */
  int ofRecord(String id) {
    return records.getOrDefault(id, 0);
  }

  /** The codes of a list that occur, with their counts. */
  Map<String, Integer> codes(Thing thing) {
    return terms.getOrDefault(thing, Map.of());
  }

  private void countOrganisations() {
    for (Organisation organisation : data.rows(Schema.ORGANISATIONS)) {
      add(Thing.TYPE, Set.of(organisation.type()), 0);
      addRegions(Set.of(organisation.region()), 0);
    }
  }

  private void countListed() {
    for (Listing listing : data.rows(Schema.LISTINGS)) {
      addRegions(Set.of(listing.region()), 0);
      add(Thing.FIELD, withAncestors(Thing.FIELD, listing.fields()), 0);
    }
    for (Indicator indicator : data.rows(Schema.INDICATORS)) {
      addRegions(Set.of(indicator.counterpartRegion()), 0);
    }
  }

  /** Counts each organisation's collaborations; gives the regions of each collaboration. */
  private Map<String, Set<String>> countParticipations() {
    Map<String, Set<String>> regions = new HashMap<>();
    Map<String, Set<String>> types = new HashMap<>();
    Set<List<String>> seen = new HashSet<>();
    for (Participation part : data.rows(Schema.PARTICIPATIONS)) {
      String collaboration = part.collaboration();
      records.merge(collaboration, 1, Integer::sum);
      Set<String> places = regions.computeIfAbsent(collaboration, any -> new HashSet<>());
      places.add(part.region());
      data.find(Schema.ORGANISATIONS, part.organisation())
          .ifPresent(organisation -> {
            places.add(organisation.region());
            types.computeIfAbsent(collaboration, any -> new HashSet<>()).add(organisation.type());
            if (seen.add(List.of(collaboration, organisation.id()))) {
              records.merge(organisation.id(), 1, Integer::sum);
            }
          });
    }
    types.values().forEach(each -> add(Thing.TYPE, each, 1));
    return regions;
  }

  private void count(Collaboration collaboration, Set<String> places) {
    add(Thing.KIND, Set.of(collaboration.kind()), 1);
    add(Thing.FIELD, withAncestors(Thing.FIELD, collaboration.fields()), 1);
    Set<String> all = new HashSet<>(places);
    all.addAll(collaboration.regions());
    addRegions(all, 1);
  }

  private void addRegions(Set<String> regions, int count) {
    Set<String> all = withAncestors(Thing.REGION, regions);
    add(Thing.REGION, all, count);
    Set<String> groups = new HashSet<>();
    all.forEach(region -> groups.addAll(groupsOf.getOrDefault(region, List.of())));
    add(Thing.GROUP, groups, count);
  }

  private Set<String> withAncestors(Thing thing, Iterable<String> codes) {
    Set<String> all = new HashSet<>();
    for (String code : codes) {
      String at = code;
      while (!at.isEmpty() && all.add(at)) {
        at = words.find(thing.list(), at).map(Term::parent).orElse("");
      }
    }
    return all;
  }

  private void add(Thing thing, Set<String> codes, int count) {
    for (String code : codes) {
      if (!code.isEmpty()) {
        codes(thing).merge(code, count, Integer::sum);
      }
    }
  }
}
