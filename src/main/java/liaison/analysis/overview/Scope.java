package liaison.analysis.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.filter.FilterMatcher;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;

/**
 * The rows a specification means. A collaboration is meant when it passes the filter, is there in
 * the period by the rule for the undated, and, where the filter looks at organisations, somebody
 * who takes part passes. Of who takes part, those that pass are meant; an organisation in no
 * collaboration at all as long as neither period nor clauses on collaborations choose.
 *
 * @param collaborations by id, with when they were there
 * @param participations of those who pass, in collaborations meant
 * @param organisations by id
 */
record Scope(
    Map<Collaboration, Presence> collaborations,
    List<Participation> participations,
    Map<String, Organisation> organisations) {

  static Scope of(Dataset data, NetworkSpec spec, Progress progress) {
    FilterMatcher matcher = new FilterMatcher(data, spec.filter(), spec.undated());
    Map<Collaboration, Presence> collaborations = new LinkedHashMap<>();
    List<Participation> participations = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (Collaboration one : data.rows(Schema.COLLABORATIONS)) {
      progress.step(0, 0);
      if (!matcher.matches(one)) {
        continue;
      }
      Presence presence = Presence.of(data, one);
      if (!presence.isIn(spec.period(), spec.undated())) {
        continue;
      }
      List<Participation> passing =
          data.related(Schema.PARTICIPATIONS, "collaboration", one.id()).stream()
              .filter(part -> matcher.passes(one, part))
              .toList();
      if (!passing.isEmpty() || matcher.passes(one)) {
        collaborations.put(one, presence);
        participations.addAll(passing);
        passing.forEach(part -> named.add(part.organisation()));
      }
    }
    return new Scope(
        collaborations, participations, organisations(data, spec, matcher, named, progress));
  }

  private static Map<String, Organisation> organisations(
      Dataset data, NetworkSpec spec, FilterMatcher matcher, Set<String> named, Progress progress) {
    boolean narrows = !spec.period().isAlways() || matcher.looksAtCollaborations();
    Map<String, Organisation> found = new LinkedHashMap<>();
    for (Organisation one : data.rows(Schema.ORGANISATIONS)) {
      progress.step(0, 0);
      boolean isAlone = data.related(Schema.PARTICIPATIONS, "organisation", one.id()).isEmpty();
      if (named.contains(one.id()) || isAlone && !narrows && matcher.matches(one)) {
        found.put(one.id(), one);
      }
    }
    return found;
  }

  /** Ids of the collaborations, sorted as they are. */
  List<String> collaborationIds() {
    return collaborations.keySet().stream().map(Collaboration::id).toList();
  }
}
