package liaison.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Row;
import liaison.ui.state.Names;

/** The few words beside the pointer. */
final class HoverText {

  private final Dataset data;
  private final Names names;
  private final Messages messages;

  HoverText(Dataset data, Language language) {
    this.data = data;
    this.names = new Names(data, language);
    this.messages = Messages.in(language);
  }

  String title(String id) {
    return names.of(id);
  }

  /** What it is and how many collaborations it has. */
  String detail(String id) {
    if (id.startsWith(Names.TIE)) {
      String[] ends = Names.ends(id);
      Set<String> shared = collaborations(ends[0]);
      shared.retainAll(collaborations(ends[1]));
      return messages.get("canvas.hover.collaborations", shared.size());
    }
    List<String> parts = new ArrayList<>();
    Optional<Row> row = data.find(id);
    if (row.isPresent() && row.get() instanceof Organisation organisation) {
      parts.add(names.code("types", organisation.type()));
      if (!organisation.region().isEmpty()) {
        parts.add(names.code("regions", organisation.region()));
      }
      parts.add(messages.get("canvas.hover.collaborations", collaborations(id).size()));
    } else if (row.isPresent() && row.get() instanceof Collaboration collaboration) {
      parts.add(names.code("kinds", collaboration.kind()));
      int count = data.related(Schema.PARTICIPATIONS, "collaboration", id).size();
      parts.add(messages.get("canvas.hover.participants", count));
    }
    return String.join(" · ", parts);
  }

  private Set<String> collaborations(String organisation) {
    Set<String> found = new TreeSet<>();
    data.related(Schema.PARTICIPATIONS, "organisation", organisation)
        .forEach(part -> found.add(part.collaboration()));
    return found;
  }
}
