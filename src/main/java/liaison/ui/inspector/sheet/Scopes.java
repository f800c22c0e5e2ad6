package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;

/** Finds the organisations and collaborations that a selected thing stands for. */
final class Scopes {

  private final Dataset data;
  private final Vocabulary words;

  Scopes(Dataset data) {
    this.data = data;
    this.words = data.vocabulary();
  }

  /** Collaborations of an organisation or a code, or the collaboration itself. */
  List<Collaboration> collaborations(String id) {
    if (data.find(Schema.COLLABORATIONS, id).isPresent()) {
      return data.find(Schema.COLLABORATIONS, id).stream().toList();
    }
    if (data.find(Schema.ORGANISATIONS, id).isPresent()) {
      return List.copyOf(OrganisationReader.collaborations(data, id).values());
    }
    return Codes.of(id, words).map(this::collaborations).orElse(List.of());
  }

  /** Collaborations that carry a code, or have somebody who does. */
  List<Collaboration> collaborations(Codes code) {
    return switch (code.list()) {
      case "kinds" -> data.related(Schema.COLLABORATIONS, "kind", code.code());
      case "fields" ->
          data.rows(Schema.COLLABORATIONS).stream()
              .filter(one -> isAnyWithin("fields", one.fields(), code.code()))
              .toList();
      case "roles" -> with(part -> part.role().equals(code.code()));
      default -> with(part -> isIn(code, part));
    };
  }

  /** Collaborations said to concern a region without anybody there taking part. */
  List<Collaboration> concerning(Codes code) {
    return code.list().equals("regions")
        ? data.rows(Schema.COLLABORATIONS).stream()
            .filter(one -> isAnyWithin("regions", one.regions(), code.code()))
            .toList()
        : List.of();
  }

  /** Organisations that carry a code themselves; empty for codes of collaborations. */
  List<Organisation> organisations(Codes code) {
    return data.rows(Schema.ORGANISATIONS).stream().filter(one -> isIn(code, one)).toList();
  }

  private boolean isIn(Codes code, Organisation one) {
    return switch (code.list()) {
      case "types" -> one.type().equals(code.code());
      case "sectors" -> words.property("types", one.type()).equals(code.code());
      case "regions" -> words.isWithin("regions", one.region(), code.code());
      case "groups" -> isInGroup(one.region(), code.code());
      default -> false;
    };
  }

  private boolean isIn(Codes code, Participation part) {
    if (part.organisation().isEmpty()) {
      return switch (code.list()) {
        case "regions" -> words.isWithin("regions", part.region(), code.code());
        case "groups" -> isInGroup(part.region(), code.code());
        default -> false;
      };
    }
    return data.find(Schema.ORGANISATIONS, part.organisation())
        .filter(one -> isIn(code, one))
        .isPresent();
  }

  private boolean isInGroup(String region, String group) {
    for (String member : words.property("groups", group).split("[; ]+")) {
      if (!member.isEmpty() && words.isWithin("regions", region, member)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyWithin(String list, List<String> codes, String ancestor) {
    return codes.stream().anyMatch(code -> words.isWithin(list, code, ancestor));
  }

  private List<Collaboration> with(Predicate<Participation> passes) {
    Map<String, Collaboration> found = new LinkedHashMap<>();
    for (Participation part : data.rows(Schema.PARTICIPATIONS)) {
      if (passes.test(part)) {
        data.find(Schema.COLLABORATIONS, part.collaboration())
            .ifPresent(one -> found.put(one.id(), one));
      }
    }
    return new ArrayList<>(found.values());
  }
}
