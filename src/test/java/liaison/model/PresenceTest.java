package liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import liaison.model.Presence.Rule;
import liaison.model.Presence.Undated;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Milestone;
import liaison.model.record.Row;
import liaison.model.record.Source;
import liaison.model.value.PartialDate;
import liaison.model.value.Period;
import org.junit.jupiter.api.Test;

class PresenceTest {

  private static final Period TO_2019 = Period.ofYears(2015, 2019);
  private static final Period FROM_2020 = Period.ofYears(2020, 2022);
  private static final Period FROM_2021 = Period.ofYears(2021, 2022);

  @Test
  void anUndatedOneIsKnownByItsEarliestSource() {
    Presence presence = presence("", "", List.of(), "2020-12-28", "");
    assertEquals(Rule.KNOWN_BY, presence.rule());
    assertEquals(PartialDate.of("2020-12-28"), presence.from());
    assertFalse(presence.isIn(TO_2019, Undated.KNOWN_BY));
    assertTrue(presence.isIn(FROM_2020, Undated.KNOWN_BY));
    assertFalse(presence.isIn(FROM_2021, Undated.KNOWN_BY), "it does not run on by invention");
    assertTrue(presence.isIn(FROM_2021, Undated.ALWAYS));
    assertFalse(presence.isIn(FROM_2020, Undated.HIDE));
  }

  @Test
  void whatTheEvidenceSpeaksOfCountsBeforeItsPublication() {
    Presence presence = presence("", "", List.of(), "2024", "2017-12");
    assertEquals(PartialDate.of("2017-12"), presence.from());
  }

  @Test
  void aStatedStartRunsToTheLastDayASourceSpeaksOfIt() {
    Presence presence = presence("2019-04", "", List.of(), "2020-12-28", "");
    assertEquals(Rule.STATED, presence.rule());
    assertEquals(PartialDate.of("2020-12-28"), presence.to());
    assertFalse(presence.isEndStated());
    assertFalse(presence.isIn(FROM_2021, Undated.KNOWN_BY));
  }

  @Test
  void aStatedEndIsKeptAndAnOpenOneGoesOn() {
    Presence ended = presence("2015", "2019", List.of(), "2020-12-28", "");
    assertTrue(ended.isEndStated());
    assertFalse(ended.isIn(FROM_2020, Undated.KNOWN_BY));
    Presence open = presence("2015", "..", List.of(), "2020-12-28", "");
    assertTrue(open.isIn(FROM_2021, Undated.KNOWN_BY));
  }

  @Test
  void datedMilestonesStandInForAStart() {
    Presence presence = presence("", "", List.of("2018-10", "2020-03-26"), "2020-12-28", "");
    assertEquals(Rule.MILESTONES, presence.rule());
    assertEquals(PartialDate.of("2018-10"), presence.from());
    assertEquals(PartialDate.of("2020-12-28"), presence.to());
  }

  @Test
  void withoutDateAndSourceItIsThereOnlyWhenTimeDoesNotMatter() {
    Presence presence = presence("", "", List.of(), "", "");
    assertEquals(Rule.NONE, presence.rule());
    assertTrue(presence.isIn(Period.ALWAYS, Undated.KNOWN_BY));
    assertFalse(presence.isIn(FROM_2020, Undated.KNOWN_BY));
  }

  private static Presence presence(
      String start, String end, List<String> steps, String published, String asOf) {
    List<Object> values = Schema.COLLABORATIONS.values(Schema.COLLABORATIONS.empty("c-1"));
    values.set(Schema.COLLABORATIONS.indexOf("start"), PartialDate.of(start));
    values.set(Schema.COLLABORATIONS.indexOf("end"), PartialDate.of(end));
    Collaboration collaboration = Schema.COLLABORATIONS.row(values);
    List<Row> rows = new ArrayList<>();
    rows.add(collaboration);
    for (String step : steps) {
      rows.add(
          new Milestone(
              "m-" + rows.size(),
              "c-1",
              "signed",
              PartialDate.of(step),
              List.of(),
              PartialDate.UNKNOWN,
              ""));
    }
    rows.add(new Source("s-1", "", "", "", PartialDate.of(published), "", "", ""));
    rows.add(new Evidence("e-1", "c-1", "", "s-1", "", "", "", "", PartialDate.of(asOf), false));
    return Presence.of(Dataset.of(Vocabulary.EMPTY, rows), collaboration);
  }
}
