package liaison.analysis.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The raw rows that a figure's {@code count_of} names, around its subject. */
record RawCoverage(Map<String, String> indicator) {

  Set<String> recorded() {
    String[] of = indicator.get("count_of").split("\\?", 2);
    Set<String> found = new TreeSet<>();
    for (Map<String, String> one : RawSample.COLLABORATIONS) {
      List<Map<String, String>> parts =
          RawSample.of(RawSample.PARTICIPATIONS, "collaboration", one.get("id"));
      boolean isSubject = one.get("id").equals(subject()) || one.get("unit").equals(subject());
      boolean takesPart = parts.stream().anyMatch(p -> p.get("organisation").equals(subject()));
      if (!isSubject && !takesPart || !holds(of, "kind", List.of(one.get("kind")))) {
        continue;
      }
      for (Map<String, String> part : parts) {
        if (part.get("organisation").equals(subject()) || !passes(of, part)) {
          continue;
        }
        if (of[0].equals("collaborations")) {
          found.add(one.get("id"));
        } else if (!part.get("organisation").isEmpty()) {
          found.add(part.get("organisation"));
        }
      }
      if (of[0].equals("collaborations") && !looksAtPartners(of)) {
        found.add(one.get("id"));
      }
    }
    return found;
  }

  private String subject() {
    return indicator.get("subject");
  }

  private static boolean looksAtPartners(String[] of) {
    return of.length == 2 && (of[1].contains("type") || of[1].contains("country"));
  }

  private static boolean passes(String[] of, Map<String, String> part) {
    List<Map<String, String>> row =
        RawSample.of(RawSample.ORGANISATIONS, "id", part.get("organisation"));
    String region = row.isEmpty() ? part.get("region") : row.getFirst().get("region");
    List<String> types = row.isEmpty() ? List.of() : List.of(row.getFirst().get("type"));
    return holds(of, "type", types) && holds(of, "country", RawSample.upwards("regions", region));
  }

  private static boolean holds(String[] of, String key, List<String> values) {
    if (of.length < 2) {
      return true;
    }
    return Arrays.stream(of[1].split(";"))
        .map(String::strip)
        .filter(clause -> clause.matches(key + "!?=.*"))
        .allMatch(clause -> {
          List<String> wanted = List.of(clause.substring(clause.indexOf('=') + 1).split(","));
          boolean has = values.stream().anyMatch(wanted::contains);
          return has != clause.contains("!=");
        });
  }
}
