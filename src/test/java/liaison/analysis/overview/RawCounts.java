package liaison.analysis.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every number of the overview, counted from raw cells by plain loops: id to value and rows. */
final class RawCounts {
  final Map<String, String> numbers = new TreeMap<>();
  String hub = "";
  int seats;

  private final RawCase chosen;
  private final Map<String, Set<String>> rows = new TreeMap<>();
  private final Map<String, RawDates> dates = new TreeMap<>();
  private final List<Map<String, String>> meant = new ArrayList<>();
  private final Set<String> organisations = new TreeSet<>();

  RawCounts(RawCase chosen) {
    this.chosen = chosen;
    choose();
    for (String id : organisations) {
      organisation(RawSample.of(RawSample.ORGANISATIONS, "id", id).getFirst());
    }
    meant.forEach(this::collaboration);
    unnamedCountries();
    years();
    coverage();
    rows.forEach((id, ids) -> numbers.put(id, ids.size() + " " + ids));
    distinct("count:country:", "count:total:countries");
    distinct("more:", "count:total:countries-more");
    numbers.keySet().removeIf(id -> id.startsWith("more:"));
  }

  private void put(String id, String row) {
    rows.computeIfAbsent(id, any -> new TreeSet<>()).add(row);
  }

  private void choose() {
    List<Map<String, String>> beforePartners = new ArrayList<>();
    for (Map<String, String> one : RawSample.COLLABORATIONS) {
      RawDates when = RawDates.of(one);
      if (!chosen.collaboration().test(one)
          || !when.isIn(chosen.from(), chosen.to(), chosen.undated())) {
        continue;
      }
      beforePartners.add(one);
      List<Map<String, String>> passing = parts(one).stream().filter(this::passes).toList();
      if (chosen.looksAtPartners() && passing.isEmpty()) {
        continue;
      }
      meant.add(one);
      dates.put(one.get("id"), when);
      for (Map<String, String> part : passing) {
        put("count:total:participations", part.get("id"));
        if (part.get("organisation").isEmpty()) {
          put("count:total:unnamed", part.get("id"));
        } else {
          organisations.add(part.get("organisation"));
        }
      }
    }
    for (Map<String, String> one : RawSample.ORGANISATIONS) {
      boolean alone =
          RawSample.of(RawSample.PARTICIPATIONS, "organisation", one.get("id")).isEmpty();
      if (alone && chosen.isWide() && chosen.partner().test(one)) {
        organisations.add(one.get("id"));
      }
    }
    RawStar star = new RawStar(beforePartners, this::passes);
    hub = star.hub();
    for (String next : star.neighbours(hub)) {
      if (organisations.contains(next)) {
        put("count:total:partners", next);
      }
    }
    if (!hub.isEmpty()) {
      unnamedPartners(star);
    }
  }

  private void unnamedPartners(RawStar star) {
    Set<String> places = new TreeSet<>();
    Set<String> ids = new TreeSet<>();
    for (Map<String, String> one : meant) {
      for (Map<String, String> part : parts(one)) {
        boolean isUnnamed = part.get("organisation").isEmpty() && passes(part);
        if (isUnnamed && star.isTied(hub, part.get("region"), one.get("id"))) {
          places.add(part.get("region"));
          ids.add(part.get("id"));
        }
      }
    }
    if (!places.isEmpty()) {
      numbers.put("count:total:partners-unnamed", places.size() + " " + ids);
    }
  }

  private static List<Map<String, String>> parts(Map<String, String> collaboration) {
    return RawSample.of(RawSample.PARTICIPATIONS, "collaboration", collaboration.get("id"));
  }

  private boolean passes(Map<String, String> part) {
    return part.get("organisation").isEmpty()
        ? chosen.partner().test(Map.of("region", part.get("region")))
        : chosen
            .partner()
            .test(RawSample.of(RawSample.ORGANISATIONS, "id", part.get("organisation")).getFirst());
  }

  private void organisation(Map<String, String> one) {
    String id = one.get("id");
    put("count:total:organisations", id);
    spread("type", one.get("type"), id);
    spread("sector", RawSample.codes("types").get(one.get("type")).get("property"), id);
    String country = RawSample.regionAt(one.get("region"), "country");
    spread("country", country, id);
    if (country.equals("CN")) {
      spread("province", RawSample.regionAt(one.get("region"), "province"), id);
    }
  }

  private void spread(String name, String code, String row) {
    put("count:" + name + ":" + (code.isEmpty() ? "-" : code), row);
    put("count:whole:" + name, row);
  }

  private void collaboration(Map<String, String> one) {
    String id = one.get("id");
    put("count:total:collaborations", id);
    spread("kind", one.get("kind"), id);
    List<String> fields = RawSample.split(one.get("fields"));
    if (fields.isEmpty()) {
      spread("field", "", id);
    }
    fields.forEach(field -> spread("field", RawSample.upwards("fields", field).getLast(), id));
    boolean has = !RawSample.of(RawSample.EVIDENCE, "record", id).isEmpty();
    put(has ? "count:total:evidence" : "count:total:no-evidence", id);
    Set<String> who = new TreeSet<>();
    for (Map<String, String> part : parts(one)) {
      String organisation = part.get("organisation");
      who.add(organisation + "/" + (organisation.isEmpty() ? part.get("region") : ""));
      boolean isHub = organisation.equals(hub);
      if (!organisation.isEmpty() && passes(part) && !isHub && !isPlaceholder(organisation)) {
        spread("partner", organisation, id);
      }
    }
    seats += who.size();
    String mode = who.size() < 2 ? "single" : who.size() == 2 ? "bilateral" : "multilateral";
    put("count:mode:" + mode, id);
    for (Map<String, String> amount : RawSample.of(RawSample.AMOUNTS, "collaboration", id)) {
      put("count:amount:" + amount.get("basis") + ":" + amount.get("currency"), amount.get("id"));
    }
  }

  private static boolean isPlaceholder(String organisation) {
    return RawSample.of(RawSample.ORGANISATIONS, "id", organisation)
        .getFirst()
        .get("placeholder")
        .equals("true");
  }

  private void unnamedCountries() {
    for (Map<String, String> one : meant) {
      for (Map<String, String> part : parts(one)) {
        String country = RawSample.regionAt(part.get("region"), "country");
        boolean isNew = !rows.containsKey("count:country:" + country);
        if (part.get("organisation").isEmpty() && passes(part) && !country.isEmpty() && isNew) {
          put("more:" + country, part.get("id"));
        }
      }
    }
  }

  private void distinct(String prefix, String target) {
    Set<String> ids = new TreeSet<>();
    int number = 0;
    for (Map.Entry<String, Set<String>> each : rows.entrySet()) {
      if (each.getKey().startsWith(prefix) && !each.getKey().equals("count:country:-")) {
        number++;
        ids.addAll(each.getValue());
      }
    }
    if (number > 0) {
      numbers.put(target, number + " " + ids);
    }
  }

  private void years() {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Map.Entry<String, RawDates> each : dates.entrySet()) {
      RawDates when = each.getValue();
      put("count:total:" + (when.isDated() ? "dated" : "undated"), each.getKey());
      if (when.isDated()) {
        first = Math.min(first, when.first().getYear());
        last =
            Math.max(
                last,
                when.last().equals(LocalDate.MAX)
                    ? when.firstLatest().getYear()
                    : when.last().getYear());
      } else {
        put("count:year:undated", each.getKey());
      }
    }
    int sinceYear = first;
    first = chosen.from().equals(LocalDate.MIN) ? first : Math.max(first, chosen.from().getYear());
    last = chosen.to().equals(LocalDate.MAX) ? last : Math.min(last, chosen.to().getYear());
    if (sinceYear <= 3000 && isShort()) {
      first = chosen.from().getYear();
      last = chosen.to().getYear();
    }
    Set<String> since = new TreeSet<>();
    for (Map.Entry<String, RawDates> each : dates.entrySet()) {
      RawDates when = each.getValue();
      if (!when.isDated()) {
        continue;
      }
      if (when.first().getYear() == sinceYear) {
        since.add(each.getKey());
      }
      if (when.first().getYear() < first) {
        put("count:year:before", each.getKey());
      }
      inYears(each.getKey(), when, first, last);
    }
    if (!since.isEmpty()) {
      numbers.put("count:total:first-year", sinceYear + " " + since);
    }
  }

  private void inYears(String id, RawDates when, int first, int last) {
    for (int year = first; year <= last; year++) {
      if (when.first().getYear() == year) {
        put("count:begun:" + year, id);
      }
      if (when.endYear() == year) {
        put("count:ended:" + year, id);
      }
      if (when.isIn(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "hide")) {
        put("count:active:" + year, id);
      }
    }
  }

  private boolean isShort() {
    return !chosen.from().equals(LocalDate.MIN)
        && !chosen.to().equals(LocalDate.MAX)
        && chosen.to().getYear() - chosen.from().getYear() < 25;
  }

  /** By hand: the filters that the figures name. */
  private void coverage() {
    for (Map<String, String> indicator : RawSample.INDICATORS) {
      if (!indicator.get("count_of").isEmpty() && !indicator.get("value").isEmpty()) {
        new RawCoverage(indicator)
            .recorded()
            .forEach(row -> put("count:coverage:" + indicator.get("id"), row));
      }
    }
  }
}
