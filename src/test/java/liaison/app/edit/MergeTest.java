package liaison.app.edit;

import static liaison.app.edit.SampleRecords.DATA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.ui.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {

  private static final Dataset SMALL = Fakes.project();

  /** Who takes part in what as what, with one organisation written for another. */
  private static Set<String> parts(Dataset data, String from, String to) {
    Set<String> parts = new TreeSet<>();
    for (Participation row : data.rows(Schema.PARTICIPATIONS)) {
      String who = row.organisation().equals(from) ? to : row.organisation();
      parts.add(row.collaboration() + "|" + who + "|" + row.region() + "|" + row.role());
    }
    return parts;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mergingKeepsEveryAmountAndParticipation(long seed) {
    Random random = new Random(seed);
    List<Organisation> all = DATA.rows(Schema.ORGANISATIONS);
    for (int pair = 0; pair < 12; pair++) {
      String stays = all.get(random.nextInt(all.size())).id();
      String goes = all.get(random.nextInt(all.size())).id();
      if (!stays.equals(goes)) {
        Merge merge = Merge.of(DATA, stays, List.of(goes), Map.of(), random.nextBoolean());
        Dataset after = DATA.apply(merge.batch());
        String what = stays + " < " + goes;
        assertEquals(DATA, after.apply(merge.batch().inverse()), what);
        assertEquals(SampleRecords.sums(DATA), SampleRecords.sums(after), what);
        assertEquals(parts(DATA, goes, stays), parts(after, goes, stays), what);
        int before = DATA.size(Schema.PARTICIPATIONS);
        assertEquals(before - merge.joined(), after.size(Schema.PARTICIPATIONS), what);
        assertEquals(DATA.size(Schema.EVIDENCE), after.size(Schema.EVIDENCE), what);
        assertTrue(after.find(goes).isEmpty(), what);
        SampleRecords.assertNothingDangles(after);
      }
    }
  }

  @Test
  void namesOfTheOtherBecomeAliases() {
    Merge merge = Merge.of(SMALL, "o-motor", List.of("o-lab"), Map.of(), false);
    assertEquals(List.of("某研究所", "Some Institute"), merge.merged().aliases());
    assertEquals("Motor Corp", merge.merged().nameEn());
    Merge former = Merge.of(SMALL, "o-motor", List.of("o-lab"), Map.of(), true);
    assertEquals(List.of("某研究所", "Some Institute"), former.merged().formerNames());
    Merge chosen =
        Merge.of(SMALL, "o-motor", List.of("o-lab"), Map.of("name_en", "Some Institute"), false);
    assertEquals("Some Institute", chosen.merged().nameEn());
    assertEquals(List.of("Motor Corp", "某研究所"), chosen.merged().aliases());
  }

  @Test
  void theLabelNamesBothAndCounts() {
    Merge merge = Merge.of(SMALL, "o-motor", List.of("o-lab"), Map.of(), false);
    assertEquals(
        "Merged “Some Institute” into “Motor Corp”, 1 collaboration",
        Messages.in(Language.EN).get(merge.batch().label()));
    assertEquals("将“某研究所”并入“马达公司”，涉及 1 项合作", Messages.in(Language.ZH).get(merge.batch().label()));
  }

  @Test
  void oneRoleTwiceIsJoinedAndDifferentRolesStay() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Participation("p-7", "c-centre", "o-lab", "", "partner"));
    rows.add(new Participation("p-8", "c-centre", "o-lab", "", "funder"));
    Dataset data =
        SMALL.apply(
            new Batch(
                liaison.base.Text.literal("x"),
                rows.stream().<liaison.model.edit.Edit>map(Change::create).toList()));
    Merge merge = Merge.of(data, "o-motor", List.of("o-lab"), Map.of(), false);
    assertEquals(1, merge.joined());
    Dataset after = data.apply(merge.batch());
    List<String> roles =
        after.related(Schema.PARTICIPATIONS, "collaboration", "c-centre").stream()
            .filter(row -> row.organisation().equals("o-motor"))
            .map(Participation::role)
            .toList();
    assertEquals(List.of("partner", "funder"), roles);
  }

  @Test
  void nothingBecomesPartOfItself() {
    Row lab = Values.with(SMALL.find("o-lab").orElseThrow(), "parent", "o-motor");
    Row motor = Values.with(SMALL.find("o-motor").orElseThrow(), "parent", "o-hub");
    Dataset data =
        SMALL.apply(new RecordEdits(SMALL).update(lab)).apply(new RecordEdits(SMALL).update(motor));
    Dataset up = data.apply(Merge.of(data, "o-lab", List.of("o-motor"), Map.of(), false).batch());
    SampleRecords.assertNothingDangles(up);
    assertTrue(!Values.text(up.find("o-lab").orElseThrow(), "parent").equals("o-lab"));
    Dataset round = data.apply(Merge.of(data, "o-lab", List.of("o-hub"), Map.of(), false).batch());
    assertEquals("", Values.text(round.find("o-lab").orElseThrow(), "parent"));
  }

  @Test
  void severalGoIntoOneAtOnce() {
    Merge merge = Merge.of(SMALL, "o-hub", List.of("o-motor", "o-lab", "o-hub"), Map.of(), false);
    Dataset after = SMALL.apply(merge.batch());
    assertEquals(1, after.size(Schema.ORGANISATIONS));
    assertEquals(SMALL, after.apply(merge.batch().inverse()));
    SampleRecords.assertNothingDangles(after);
  }
}
