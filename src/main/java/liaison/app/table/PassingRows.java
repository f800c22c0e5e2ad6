package liaison.app.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.filter.FilterMatcher;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Amount;
import liaison.model.record.Attribute;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Indicator;
import liaison.model.record.Link;
import liaison.model.record.Listing;
import liaison.model.record.ListingStep;
import liaison.model.record.Milestone;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Placement;
import liaison.model.record.Row;
import liaison.model.record.SavedFilter;
import liaison.model.record.Source;
import liaison.model.record.Term;

/**
 * Which records a filter with its period lets through, the same as the graph shows: collaborations
 * that pass, with a participant that does; organisations that pass and take part in one of them, or
 * in none at all as long as nothing chooses among collaborations; everything else with the record
 * it speaks of.
 */
final class PassingRows {

  private static final int DEEPEST = 4;

  private final Dataset data;
  private final NetworkSpec spec;
  private final FilterMatcher matcher;
  private final boolean isAll;
  private final boolean choosesCollaborations;
  private final List<Collaboration> collaborations = new ArrayList<>();
  private final Set<String> passing = new HashSet<>();
  private final Set<String> takingPart = new HashSet<>();

  PassingRows(Dataset data, NetworkSpec spec) {
    this.data = data;
    this.spec = spec;
    this.matcher = new FilterMatcher(data, spec.filter(), spec.undated());
    boolean everyTime = spec.period().isAlways() && spec.undated() != Undated.HIDE;
    this.isAll = everyTime && spec.filter().isEmpty();
    this.choosesCollaborations = !spec.period().isAlways() || matcher.looksAtCollaborations();
    for (Collaboration collaboration : data.rows(Schema.COLLABORATIONS)) {
      if (isAll || passes(collaboration, everyTime)) {
        collaborations.add(collaboration);
        passing.add(collaboration.id());
        parts(collaboration).stream()
            .filter(part -> matcher.passes(collaboration, part))
            .forEach(part -> takingPart.add(part.organisation()));
      }
    }
  }

  private boolean passes(Collaboration collaboration, boolean everyTime) {
    return matcher.passes(collaboration)
        && (everyTime || Presence.of(data, collaboration).isIn(spec.period(), spec.undated()));
  }

  private List<Participation> parts(Collaboration collaboration) {
    return data.related(Schema.PARTICIPATIONS, "collaboration", collaboration.id());
  }

  /** The collaborations that pass, by id. */
  List<Collaboration> collaborations() {
    return collaborations;
  }

  boolean contains(Row row) {
    return isAll || contains(row, 0);
  }

  private boolean contains(Row row, int depth) {
    return switch (row) {
      case Collaboration collaboration -> passing.contains(collaboration.id());
      case Organisation organisation -> contains(organisation);
      case Participation part -> passing.contains(part.collaboration());
      case Amount amount -> passing.contains(amount.collaboration());
      case Milestone step -> passing.contains(step.collaboration());
      case Link link -> passing.contains(link.collaboration());
      case Indicator indicator -> speaksOf(indicator.subject(), depth);
      case Listing listing -> speaksOf(listing.owner(), depth);
      case ListingStep step -> speaksOf(step.listing(), depth);
      case Evidence evidence -> speaksOf(evidence.record(), depth);
      case Attribute attribute -> speaksOf(attribute.record(), depth);
      case Placement placed -> speaksOf(placed.node(), depth);
      case Source source ->
          data.related(Schema.EVIDENCE, "source", source.id()).stream()
              .anyMatch(evidence -> contains(evidence, depth + 1));
      case Term term -> true;
      case SavedFilter filter -> true;
      default -> false;
    };
  }

  private boolean contains(Organisation organisation) {
    boolean takesPart =
        takingPart.contains(organisation.id())
            || (!choosesCollaborations
                && data.related(Schema.PARTICIPATIONS, "organisation", organisation.id())
                    .isEmpty());
    return takesPart && matcher.matches(organisation);
  }

  private boolean speaksOf(String id, int depth) {
    return depth < DEEPEST && data.find(id).map(row -> contains(row, depth + 1)).orElse(false);
  }
}
