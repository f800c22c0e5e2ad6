package liaison.app.edit;

import static liaison.app.edit.SampleRecords.DATA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Edit;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;
import liaison.ui.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditsTest {

  private static final Dataset SMALL = Fakes.project();

  static Stream<Table<?>> tables() {
    return Schema.TABLES.stream();
  }

  private static Dataset thereAndBack(Dataset before, Edit edit) {
    Dataset after = before.apply(edit);
    assertEquals(before, after.apply(edit.inverse()));
    return after;
  }

  private static String words(Text text, Language language) {
    return Messages.in(language).get(text);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyKindIsCreatedChangedAndDeleted(Table<?> table) {
    Batch created = new RecordEdits(DATA).create(table.empty(""));
    Dataset with = thereAndBack(DATA, created);
    assertEquals(DATA.size(table) + 1, with.size(table));
    Row row =
        with.rows(table).stream()
            .filter(r -> !DATA.rows(table).contains(r))
            .findFirst()
            .orElseThrow();
    Column text =
        table.columns().stream()
            .skip(1)
            .filter(c -> c.type() == Column.Type.TEXT)
            .findFirst()
            .orElse(table.columns().getLast());
    Object value =
        text.type() == Column.Type.DATE
            ? PartialDate.of("2018")
            : text.type() == Column.Type.TEXT ? "x" : "";
    Batch changed = new RecordEdits(with).set(row, text.name(), value);
    thereAndBack(with, changed);
    Dataset without = thereAndBack(with, Deletion.of(with, List.of(row.id())).batch());
    assertEquals(DATA, without);
    for (Language language : Language.values()) {
      for (Text label : List.of(created.label(), changed.label())) {
        assertFalse(words(label, language).contains("<"), () -> words(label, language));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void deletingLeavesNothingDangling(long seed) {
    Random random = new Random(seed);
    for (Table<?> table : Schema.TABLES) {
      List<? extends Row> rows = DATA.rows(table);
      if (!rows.isEmpty()) {
        Row row = rows.get(random.nextInt(rows.size()));
        Deletion deletion = Deletion.of(DATA, List.of(row.id()));
        Dataset after = thereAndBack(DATA, deletion.batch());
        assertTrue(after.find(row.id()).isEmpty());
        SampleRecords.assertNothingDangles(after);
      }
    }
  }

  @Test
  void deletingSaysInNumbersWhatGoesAlong() {
    Deletion deletion = Deletion.of(SMALL, List.of("c-centre"));
    assertEquals(Map.of("participations", 2, "evidence", 1), deletion.along());
    assertEquals(
        "Deleted the collaboration “Joint centre” with 2 participations, 1 piece of evidence",
        words(deletion.batch().label(), Language.EN));
    assertEquals("删除合作“联合中心”，连同 2 项参与、1 条证据", words(deletion.batch().label(), Language.ZH));
    assertTrue(Deletion.of(SMALL, List.of("nobody")).batch().isEmpty());
  }

  @Test
  void aParentThatGoesLeavesItsChildrenWithout() {
    Row lab = Values.with(SMALL.find("o-lab").orElseThrow(), "parent", "o-motor");
    Dataset data = SMALL.apply(new RecordEdits(SMALL).update(lab));
    Deletion deletion = Deletion.of(data, List.of("o-motor"));
    assertEquals(1, deletion.emptied());
    Dataset after = thereAndBack(data, deletion.batch());
    assertEquals("", Values.text(after.find("o-lab").orElseThrow(), "parent"));
  }

  @Test
  void aNodeThatGoesLeavesNoPlaceBehind() {
    Row place = Values.with(Schema.PLACEMENTS.empty("n-1"), "node", "o-motor");
    Dataset data = SMALL.apply(new RecordEdits(SMALL).create(place));
    Deletion deletion = Deletion.of(data, List.of("o-motor"));
    assertEquals(Map.of("participations", 1), deletion.along());
    assertEquals(0, thereAndBack(data, deletion.batch()).size(Schema.PLACEMENTS));
    Batch merged = Merge.of(data, "o-lab", List.of("o-motor"), Map.of(), false).batch();
    assertEquals(0, thereAndBack(data, merged).size(Schema.PLACEMENTS));
  }

  @Test
  void singleChangesAreNamedByWhatTheyDid() {
    Row centre = SMALL.find("c-centre").orElseThrow();
    RecordEdits edits = new RecordEdits(SMALL);
    Text start = edits.set(centre, "start", PartialDate.of("2019")).label();
    assertEquals("Changed the start of “Joint centre”: 2018 → 2019", words(start, Language.EN));
    assertEquals("修改“联合中心”的开始：2018年 → 2019年", words(start, Language.ZH));
    Text kind = edits.set(centre, "kind", "joint-lab").label();
    assertTrue(words(kind, Language.EN).endsWith("→ Joint laboratory"), words(kind, Language.EN));
    Text note = edits.set(centre, "note", "Seen.").label();
    assertEquals("Set the note of “Joint centre”: Seen.", words(note, Language.EN));
    Text end = edits.set(centre, "end", PartialDate.UNKNOWN).label();
    assertEquals("Cleared the end of “Joint centre”, which was 2021", words(end, Language.EN));
    assertTrue(edits.set(centre, "kind", "joint-centre").isEmpty());
  }

  @Test
  void oneValueIsSetForManyInOneStep() {
    List<Collaboration> all = SMALL.rows(Schema.COLLABORATIONS);
    Batch batch = new RecordEdits(SMALL).setAll(all, Map.of("kind", "event"));
    assertEquals(2, batch.edits().size());
    assertEquals("Set the kind of 3 collaborations: Event", words(batch.label(), Language.EN));
    Dataset after = thereAndBack(SMALL, batch);
    assertTrue(after.rows(Schema.COLLABORATIONS).stream().allMatch(c -> c.kind().equals("event")));
  }

  private static WholeEdit.Saved hydrogen() {
    Row root =
        Values.with(
            Schema.COLLABORATIONS.empty(""),
            Map.of(
                "title_zh", "氢能中心",
                "kind", "joint-centre",
                "start", new PartialDate("2018-23", "2018年秋")));
    List<Row> who =
        List.of(
            new Participation("", "", "o-hub", "", "host"),
            new Participation("", "", "", "KE", "partner"));
    Row amount =
        Values.with(
            Schema.AMOUNTS.empty(""),
            Map.of("value", Bound.exact(500), "currency", "CNY", "unit", "万元"));
    Row proof = Values.with(Schema.EVIDENCE.empty(""), Map.of("source", "s-page", "locator", "¶1"));
    return new WholeEdit(SMALL)
        .save(
            root,
            Map.of(
                Schema.PARTICIPATIONS, who,
                Schema.AMOUNTS, List.of(amount),
                Schema.EVIDENCE, List.of(proof)));
  }

  @Test
  void aCollaborationIsAddedWhole() {
    WholeEdit.Saved saved = hydrogen();
    assertEquals("c-qing-neng-zhong-xin", saved.id());
    Dataset after = thereAndBack(SMALL, saved.batch());
    assertEquals(
        List.of("p-qing-neng-zhong-xin-hub", "p-qing-neng-zhong-xin-in-ke"),
        WholeEdit.parts(after, Schema.PARTICIPATIONS, saved.id()).stream().map(Row::id).toList());
    Amount kept = WholeEdit.parts(after, Schema.AMOUNTS, saved.id()).getFirst();
    assertEquals(5_000_000, kept.money().amount().orElseThrow());
    assertEquals(
        "Added the collaboration “氢能中心” with 2 participations, 1 amount, 1 piece of evidence",
        words(saved.batch().label(), Language.EN));
    SampleRecords.assertNothingDangles(after);
  }

  @Test
  void aWholeIsSavedAgainWithoutOneOfItsParts() {
    Dataset before = SMALL.apply(hydrogen().batch());
    String id = hydrogen().id();
    List<Row> fewer =
        WholeEdit.parts(before, Schema.PARTICIPATIONS, id).stream()
            .skip(1)
            .<Row>map(row -> row)
            .toList();
    Row noted = Values.with(before.find(id).orElseThrow(), "note", "x");
    WholeEdit.Saved again = new WholeEdit(before).save(noted, Map.of(Schema.PARTICIPATIONS, fewer));
    Dataset after = thereAndBack(before, again.batch());
    assertEquals(1, WholeEdit.parts(after, Schema.PARTICIPATIONS, id).size());
    assertEquals(1, WholeEdit.parts(after, Schema.AMOUNTS, id).size());
    assertEquals(
        "Changed the collaboration “氢能中心”: its own values, 1 participation removed",
        words(again.batch().label(), Language.EN));
  }

  @Test
  void idsAreReadableAndFresh() {
    FreshIds ids = new FreshIds(SMALL);
    assertEquals("o-hub-2", ids.next(Fakes.organisation("", "", "Hub", "", "")));
    assertEquals("o-hub-3", ids.next(Fakes.organisation("", "", "Hub", "", "")));
    assertEquals("o-ecole-normale", ids.next(Fakes.organisation("", "", "École Normale", "", "")));
    assertEquals("o-new", ids.next(Fakes.organisation("", "", "", "", "")));
    String id = ids.next(Fakes.organisation("", "", "word ".repeat(60), "", ""));
    assertTrue(id.length() <= 50 && id.endsWith("word"), id);
    assertNotEquals("", FreshIds.slug("重庆大学"));
  }
}
