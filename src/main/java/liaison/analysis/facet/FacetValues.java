package liaison.analysis.facet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.Vocabulary;
import liaison.model.filter.AmountValue;
import liaison.model.filter.Filter.Key;
import liaison.model.filter.Filter.Subject;
import liaison.model.filter.PeriodValue;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Term;
import liaison.model.value.Period;

/**
 * The values of collaborations, and of organisations and the regions of unnamed partners, in each
 * facet; worked out when first asked for and kept.
 */
final class FacetValues {

  private final Dataset data;
  private final Vocabulary words;
  private final List<Collaboration> collaborations;
  private final List<Organisation> organisations;
  private final List<String> regions;
  private final Presence[] presences;
  private final Undated undated;
  private final Buckets buckets;
  private final Map<Key, Coding> codings = new EnumMap<>(Key.class);
  private final Map<String, List<String>> groupsOf = new HashMap<>();

  /**
   * @param regions regions of unnamed partners, numbered after the organisations
   */
  FacetValues(Dataset data, List<String> regions, Presence[] presences, Undated undated) {
    this.data = data;
    this.words = data.vocabulary();
    this.collaborations = data.rows(Schema.COLLABORATIONS);
    this.organisations = data.rows(Schema.ORGANISATIONS);
    this.regions = List.copyOf(regions);
    this.presences = presences;
    this.undated = undated;
    this.buckets = Buckets.of(data, presences);
    for (Term group : words.list("groups")) {
      for (String member : group.property().split(";")) {
        groupsOf.computeIfAbsent(member, any -> new ArrayList<>()).add(group.code());
      }
    }
  }

  /** The order of a facet's values; empty where the frequent come first. */
  List<String> order(Key key) {
    return switch (key) {
      case ACTIVE -> buckets.periods();
      case AMOUNT -> buckets.amounts();
      default -> List.of();
    };
  }

  /**
   * The coding of a facet other than roles: of collaborations, or of organisations and then
   * regions.
   *
   * @param asked values of the filter, which count too where values are made up
   */
  Coding coding(Key key, List<String> asked) {
    return switch (key) {
      case ACTIVE -> periods(asked);
      case AMOUNT -> amounts(asked);
      default -> codings.computeIfAbsent(key, this::code);
    };
  }

  private Coding code(Key key) {
    return key.subject() == Subject.COLLABORATION ? ofCollaborations(key) : ofOrganisations(key);
  }

  private Coding ofCollaborations(Key key) {
    Coding coding = new Coding(collaborations.size());
    for (int at = 0; at < collaborations.size(); at++) {
      Collaboration one = collaborations.get(at);
      coding.set(
          at,
          switch (key) {
            case KIND -> one(one.kind());
            case STATUS -> one(StatusOf.collaboration(data, one));
            case FIELD -> fields(one);
            default ->
                one(data.related(Schema.EVIDENCE, "record", one.id()).isEmpty() ? "no" : "yes");
          });
    }
    return coding;
  }

  private Coding ofOrganisations(Key key) {
    Coding coding = new Coding(organisations.size() + regions.size());
    Function<String, List<String>> ofRegion = ofRegion(key);
    Map<String, List<String>> known = new HashMap<>();
    for (int at = 0; at < organisations.size(); at++) {
      Organisation one = organisations.get(at);
      coding.set(
          at,
          switch (key) {
            case TYPE -> one(one.type());
            case SECTOR -> one(words.property("types", one.type()));
            case ORGANISATION -> one(one.id());
            default -> known.computeIfAbsent(one.region(), ofRegion);
          });
    }
    for (int at = 0; at < regions.size(); at++) {
      coding.set(organisations.size() + at, known.computeIfAbsent(regions.get(at), ofRegion));
    }
    return coding;
  }

  private Function<String, List<String>> ofRegion(Key key) {
    return switch (key) {
      case COUNTRY -> region -> words.regionAt(region, "country").stream().toList();
      case PROVINCE -> region -> words.regionAt(region, "province").stream().toList();
      case GROUP -> this::groups;
      case REGION -> FacetValues::one;
      default -> region -> List.of();
    };
  }

  private static List<String> one(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  /** A collaboration's fields and all that stand above them. */
  private List<String> fields(Collaboration collaboration) {
    Set<String> all = new LinkedHashSet<>();
    for (String field : collaboration.fields()) {
      all.addAll(above("fields", field));
    }
    return List.copyOf(all);
  }

  private List<String> groups(String region) {
    return above("regions", region).stream()
        .flatMap(one -> groupsOf.getOrDefault(one, List.of()).stream())
        .distinct()
        .toList();
  }

  private Set<String> above(String list, String code) {
    Set<String> all = new LinkedHashSet<>();
    String at = code;
    while (!at.isEmpty() && all.add(at)) {
      at = words.find(list, at).map(Term::parent).orElse("");
    }
    return all;
  }

  private Coding periods(List<String> asked) {
    List<String> all =
        Stream.concat(buckets.periods().stream(), asked.stream()).distinct().toList();
    List<Optional<Period>> periods = all.stream().map(PeriodValue::parse).toList();
    Coding coding = new Coding(presences.length);
    for (int at = 0; at < presences.length; at++) {
      List<String> found = new ArrayList<>();
      for (int one = 0; one < all.size(); one++) {
        Presence presence = presences[at];
        if (periods.get(one).filter(period -> presence.isIn(period, undated)).isPresent()) {
          found.add(all.get(one));
        }
      }
      coding.set(at, found);
    }
    return coding;
  }

  private Coding amounts(List<String> asked) {
    List<AmountValue> all =
        Stream.concat(buckets.amounts().stream(), asked.stream())
            .distinct()
            .map(AmountValue::parse)
            .flatMap(Optional::stream)
            .toList();
    List<String> codes = all.stream().map(AmountValue::toString).toList();
    Coding coding = new Coding(collaborations.size());
    for (int at = 0; at < collaborations.size(); at++) {
      List<Amount> stated =
          data.related(Schema.AMOUNTS, "collaboration", collaborations.get(at).id());
      List<String> found = new ArrayList<>();
      for (int one = 0; one < codes.size(); one++) {
        if (all.get(one).holdsAmong(stated)) {
          found.add(codes.get(one));
        }
      }
      coding.set(at, found);
    }
    return coding;
  }
}
