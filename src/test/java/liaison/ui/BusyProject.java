package liaison.ui;

import java.util.ArrayList;
import java.util.List;
import liaison.TestVocabulary;
import liaison.model.Dataset;
import liaison.model.record.Evidence;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.value.PartialDate;

/** A hub in many collaborations, each with a partner of its own and evidence for its start. */
public final class BusyProject {

  private static final String[] KINDS = {"joint-lab", "event", "grant"};

  private BusyProject() {}

  /** With {@code o-hub} in so many collaborations. */
  public static Dataset of(int many) {
    List<Row> rows = new ArrayList<>();
    rows.add(Fakes.organisation("o-hub", "枢纽", "Hub", "university", "CN-11"));
    for (int i = 0; i < many; i++) {
      String year = Integer.toString(1990 + i % 30);
      String kind = KINDS[i % KINDS.length];
      rows.add(Fakes.organisation("o-" + i, "伙伴" + i, "Partner " + i, "company", "DE"));
      rows.add(Fakes.collaboration("c-" + i, "合作" + i, "Work " + i, kind, year, ""));
      rows.add(new Participation("p-" + i, "c-" + i, "o-hub", "", "host"));
      rows.add(new Participation("q-" + i, "c-" + i, "o-" + i, "", "partner"));
      rows.add(
          new Evidence(
              "e-" + i, "c-" + i, "start", "s-1", "¶1", year, "", "", PartialDate.UNKNOWN, false));
    }
    return Dataset.of(TestVocabulary.shipped(), rows);
  }
}
