package liaison.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import liaison.app.picture.ViewKind;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.scene.Highlight;
import liaison.ui.state.Names;

/**
 * How one selection shows in each view: a collaboration lights up its participants in graph and
 * map, an organisation or tie its collaborations on the timeline.
 */
final class Echo {

  private final Dataset data;

  Echo(Dataset data) {
    this.data = data;
  }

  Highlight of(ViewKind view, List<String> selection) {
    Set<String> selected = new TreeSet<>(selection);
    Set<String> bright = new TreeSet<>();
    for (String id : selection) {
      if (view == ViewKind.TIMELINE) {
        bright.addAll(collaborations(id));
      } else {
        Optional<Collaboration> collaboration = data.find(Schema.COLLABORATIONS, id);
        if (collaboration.isPresent()) {
          Set<String> partners = participants(id);
          selected.addAll(partners);
          bright.addAll(partners);
          bright.addAll(tiesAmong(partners));
        }
        if (view == ViewKind.MAP) {
          selected.addAll(regions(id));
        }
      }
    }
    if (view == ViewKind.OVERVIEW) {
      selection.forEach(id -> selected.addAll(collaborations(id)));
      return new Highlight(selected, Set.of()); // numbers light up, nothing is dimmed
    }
    boolean isPart = selection.stream().allMatch(id -> !collaborations(id).isEmpty());
    if (!bright.isEmpty() && isPart) {
      bright.addAll(selected);
    }
    return new Highlight(selected, bright);
  }

  private Set<String> collaborations(String id) {
    Set<String> found = new TreeSet<>();
    if (id.startsWith(Names.TIE)) {
      String[] ends = Names.ends(id);
      found.addAll(collaborations(ends[0]));
      found.retainAll(collaborations(ends[1]));
    } else if (data.find(Schema.COLLABORATIONS, id).isPresent()) {
      found.add(id);
    } else {
      data.related(Schema.PARTICIPATIONS, "organisation", id)
          .forEach(part -> found.add(part.collaboration()));
    }
    return found;
  }

  private Set<String> participants(String collaboration) {
    Set<String> found = new TreeSet<>();
    for (Participation part : data.related(Schema.PARTICIPATIONS, "collaboration", collaboration)) {
      found.add(part.organisation().isEmpty() ? part.region() : part.organisation());
    }
    found.remove("");
    return found;
  }

  private static Set<String> tiesAmong(Set<String> nodes) {
    Set<String> ties = new TreeSet<>();
    for (String a : nodes) {
      for (String b : nodes) {
        if (!a.equals(b)) {
          ties.add(Names.TIE + a + "|" + b);
        }
      }
    }
    return ties;
  }

  private Set<String> regions(String id) {
    return data.find(Schema.ORGANISATIONS, id)
        .map(Organisation::region)
        .filter(region -> !region.isEmpty())
        .map(region -> Set.of(Names.REGION + region))
        .orElse(Set.of());
  }
}
