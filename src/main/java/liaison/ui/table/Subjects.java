package liaison.ui.table;

import liaison.model.Dataset;
import liaison.model.record.Amount;
import liaison.model.record.Attribute;
import liaison.model.record.Evidence;
import liaison.model.record.Indicator;
import liaison.model.record.Link;
import liaison.model.record.Listing;
import liaison.model.record.Milestone;
import liaison.model.record.Participation;

/** What a row is about, so that the other views can select it. */
final class Subjects {

  private static final int DEEPEST = 4;

  private Subjects() {}

  /** The organisation or collaboration a record speaks of, or the record itself. */
  static String of(Dataset data, String id) {
    return of(data, id, 0);
  }

  private static String of(Dataset data, String id, int depth) {
    String about =
        data.find(id)
            .map(row ->
                switch (row) {
                  case Participation part -> part.collaboration();
                  case Amount amount -> amount.collaboration();
                  case Milestone step -> step.collaboration();
                  case Link link -> link.collaboration();
                  case Indicator indicator -> indicator.subject();
                  case Listing listing -> listing.owner();
                  case Evidence evidence -> evidence.record();
                  case Attribute attribute -> attribute.record();
                  default -> "";
                })
            .orElse("");
    return about.isEmpty() || about.equals(id) || depth > DEEPEST ? id : of(data, about, depth + 1);
  }
}
