package liaison.ui;

import java.util.ArrayList;
import java.util.List;
import liaison.TestVocabulary;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.record.Source;
import liaison.model.value.PartialDate;
import liaison.ui.task.Jobs;
import liaison.ui.task.LostExceptions;

/** A small project and jobs that are done at once, for tests without a toolkit. */
public final class Fakes {

  private Fakes() {}

  /** Jobs that run where they are started. */
  public static Jobs jobs() {
    return new Jobs(Jobs.Lanes.all(Runnable::run), Runnable::run, new LostExceptions());
  }

  /**
   * A hub with a company (joint centre 2018–2021, one piece of evidence), an institute (membership,
   * known by December 2017) and an unnamed partner in Kenya (event in 2019 without evidence).
   */
  public static Dataset project() {
    List<Row> rows = new ArrayList<>();
    rows.add(organisation("o-hub", "枢纽大学", "Hub University", "university", "CN-11"));
    rows.add(organisation("o-motor", "马达公司", "Motor Corp", "company", "JP"));
    rows.add(organisation("o-lab", "某研究所", "Some Institute", "institute", "DE"));
    rows.add(collaboration("c-centre", "联合中心", "Joint centre", "joint-centre", "2018", "2021"));
    rows.add(collaboration("c-member", "会员", "Membership", "membership", "", ""));
    rows.add(collaboration("c-event", "活动", "Event", "event", "2019-10", "2019-10"));
    rows.add(new Participation("p-1", "c-centre", "o-hub", "", "host"));
    rows.add(new Participation("p-2", "c-centre", "o-motor", "", "partner"));
    rows.add(new Participation("p-3", "c-member", "o-hub", "", "host"));
    rows.add(new Participation("p-4", "c-member", "o-lab", "", "member"));
    rows.add(new Participation("p-5", "c-event", "o-hub", "", "organiser"));
    rows.add(new Participation("p-6", "c-event", "", "KE", "partner"));
    rows.add(
        new Source(
            "s-page", "页面", "The page", "Hub", PartialDate.of("2017-12"), "page.txt", "en", ""));
    rows.add(evidence("e-1", "c-centre", "¶3", "2018"));
    rows.add(evidence("e-2", "c-member", "¶5", ""));
    return Dataset.of(TestVocabulary.shipped(), rows);
  }

  public static Organisation organisation(
      String id, String zh, String en, String type, String region) {
    Organisation none = Schema.ORGANISATIONS.empty(id);
    return new Organisation(
        id,
        zh,
        en,
        none.otherNames(),
        none.aliases(),
        none.formerNames(),
        none.abbreviations(),
        type,
        region,
        "",
        Double.NaN,
        Double.NaN,
        "",
        List.of(),
        false,
        "");
  }

  public static Collaboration collaboration(
      String id, String zh, String en, String kind, String start, String end) {
    return new Collaboration(
        id,
        zh,
        en,
        kind,
        "",
        PartialDate.of(start),
        PartialDate.of(end),
        PartialDate.UNKNOWN,
        PartialDate.UNKNOWN,
        "",
        List.of(),
        List.of(),
        "",
        "");
  }

  private static Evidence evidence(String id, String record, String locator, String stated) {
    return new Evidence(
        id,
        record,
        "",
        "s-page",
        locator,
        stated,
        "The page says so.",
        "页面如此说。",
        PartialDate.UNKNOWN,
        false);
  }
}
