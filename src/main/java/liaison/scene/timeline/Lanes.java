package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;

/** Sorts spans into lanes; a span stands in every lane it belongs to. */
final class Lanes {

  /** Share of all collaborations above which an organisation is the centre and gets no lane. */
  private static final double CENTRE = 0.5;

  private static final int FEW = 4;

  private static final Comparator<Lane> ORDER =
      Comparator.comparingDouble(Lane::first).thenComparing(Lane::name).thenComparing(Lane::code);

  private final Dataset data;
  private final Language language;
  private final String centre;

  Lanes(Dataset data, Language language, String centre) {
    this.data = data;
    this.language = language;
    this.centre = centre;
  }

  /** Id of the organisation that takes part in more than half of all, empty when there is none. */
  static String centreOf(Dataset data) {
    int all = data.size(Schema.COLLABORATIONS);
    if (all < FEW) {
      return "";
    }
    String best = "";
    int most = 0;
    for (Organisation organisation : data.rows(Schema.ORGANISATIONS)) {
      int size =
          (int)
              data.related(Schema.PARTICIPATIONS, "organisation", organisation.id()).stream()
                  .map(Participation::collaboration)
                  .distinct()
                  .count();
      if (size > most) {
        most = size;
        best = organisation.id();
      }
    }
    return most > CENTRE * all ? best : "";
  }

  /** The lanes, by first day, then name. */
  List<Lane> of(List<Span> spans, LaneBy by) {
    Map<String, List<Span>> sorted = new TreeMap<>();
    for (Span span : spans) {
      for (String code : codes(span, by)) {
        sorted.computeIfAbsent(code, any -> new ArrayList<>()).add(span);
      }
    }
    List<Lane> lanes = new ArrayList<>();
    sorted.forEach((code, members) -> lanes.add(lane(code, name(code, by), members)));
    lanes.sort(ORDER);
    return lanes;
  }

  static Lane lane(String code, String name, List<Span> members) {
    return new Lane(
        code,
        name,
        members.stream().filter(span -> span.basis() != Span.Basis.KNOWN_BY).toList(),
        members.stream().filter(span -> span.basis() == Span.Basis.KNOWN_BY).toList());
  }

  private Set<String> codes(Span span, LaneBy by) {
    Set<String> codes = new LinkedHashSet<>();
    if (by == LaneBy.KIND) {
      codes.add(span.kind());
      return codes;
    }
    for (Participation part : data.related(Schema.PARTICIPATIONS, "collaboration", span.id())) {
      if (part.organisation().equals(centre) && !centre.isEmpty()) {
        continue;
      }
      codes.add(by == LaneBy.ORGANISATION ? part.organisation() : country(part));
    }
    if (by == LaneBy.REGION) {
      data.find(Schema.COLLABORATIONS, span.id()).stream()
          .map(Collaboration::regions)
          .flatMap(List::stream)
          .map(this::country)
          .forEach(codes::add);
      codes.remove("");
    }
    if (codes.isEmpty()) {
      codes.add("");
    }
    return codes;
  }

  private String country(Participation part) {
    return country(
        part.organisation().isEmpty()
            ? part.region()
            : data.find(Schema.ORGANISATIONS, part.organisation())
                .map(Organisation::region)
                .orElse(""));
  }

  private String country(String region) {
    return data.vocabulary().regionAt(region, "country").orElse(region);
  }

  private String name(String code, LaneBy by) {
    if (code.isEmpty()) {
      return Messages.in(language).get("timeline.lane.none." + by.code());
    }
    return switch (by) {
      case KIND -> data.vocabulary().name("kinds", code, language);
      case REGION -> data.vocabulary().name("regions", code, language);
      case ORGANISATION ->
          data.find(Schema.ORGANISATIONS, code)
              .map(row -> language.pick(row.nameZh(), row.nameEn()))
              .orElse(code);
    };
  }
}
