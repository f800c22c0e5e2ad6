package liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import liaison.base.Text;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {

  private final Dataset empty = Dataset.empty(Vocabulary.EMPTY);

  @Test
  void anEmptyDatasetHasEveryTableAndNoRow() {
    assertTrue(empty.isEmpty());
    for (Table<?> table : Schema.TABLES) {
      assertEquals(List.of(), empty.rows(table));
    }
    assertTrue(empty.find("o-x").isEmpty());
  }

  @Test
  void rowsComeSortedByIdWhateverTheOrderGiven() {
    Dataset data =
        Dataset.of(
            Vocabulary.EMPTY,
            List.of(Schema.ORGANISATIONS.empty("o-b"), Schema.ORGANISATIONS.empty("o-a")));
    List<String> ids = data.rows(Schema.ORGANISATIONS).stream().map(Organisation::id).toList();
    assertEquals(List.of("o-a", "o-b"), ids);
  }

  @Test
  void snapshotsAreEqualWhenTheirRowsAreWhateverTheyShare() {
    Organisation one = Schema.ORGANISATIONS.empty("o-a");
    Organisation again = Schema.ORGANISATIONS.empty("o-a");
    Dataset data = Dataset.of(Vocabulary.EMPTY, List.of(one));
    assertEquals(data, Dataset.of(Vocabulary.EMPTY, List.of(again)));
    assertEquals(data.hashCode(), Dataset.of(Vocabulary.EMPTY, List.of(again)).hashCode());
    assertNotEquals(data, empty);
    assertNotEquals(empty, data);
    Organisation other = Schema.ORGANISATIONS.empty("o-b");
    assertNotEquals(data, Dataset.of(Vocabulary.EMPTY, List.of(other)));
    Participation first = new Participation("p-1", "c-1", "o-1", "", "lead");
    Participation changed = new Participation("p-1", "c-1", "o-1", "", "partner");
    assertNotEquals(
        Dataset.of(Vocabulary.EMPTY, List.of(first)),
        Dataset.of(Vocabulary.EMPTY, List.of(changed)));
  }

  @Test
  void relatedRowsAreFoundByReference() {
    Participation first = new Participation("p-1", "c-1", "o-1", "", "lead");
    Participation second = new Participation("p-2", "c-1", "o-2", "", "partner");
    Participation other = new Participation("p-3", "c-2", "o-1", "", "partner");
    Dataset data = Dataset.of(Vocabulary.EMPTY, List.of(second, other, first));
    assertEquals(
        List.of(first, second), data.related(Schema.PARTICIPATIONS, "collaboration", "c-1"));
    assertEquals(List.of(first, other), data.related(Schema.PARTICIPATIONS, "organisation", "o-1"));
    assertEquals(List.of(), data.related(Schema.PARTICIPATIONS, "organisation", "o-9"));
    assertThrows(
        IllegalArgumentException.class, () -> data.related(Schema.PARTICIPATIONS, "no", "x"));
  }

  @Test
  void anEditSharesTheTablesItDoesNotTouch() {
    Dataset data =
        Dataset.of(
            Vocabulary.EMPTY,
            List.of(Schema.ORGANISATIONS.empty("o-a"), Schema.SOURCES.empty("s-a")));
    Dataset next = data.apply(Change.create(Schema.ORGANISATIONS.empty("o-b")));
    assertSame(data.rows(Schema.SOURCES).getFirst(), next.rows(Schema.SOURCES).getFirst());
    assertEquals(1, data.size(Schema.ORGANISATIONS));
    assertEquals(2, next.size(Schema.ORGANISATIONS));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anEditAndItsInverseLeaveEverythingAsItWas(long seed) {
    Random random = new Random(seed);
    Dataset data = empty;
    for (int round = 0; round < 30; round++) {
      Edit edit = randomBatch(data, random);
      Dataset next = data.apply(edit);
      assertEquals(data, next.apply(edit.inverse()), "seed " + seed);
      assertEquals(next, next.apply(edit.inverse()).apply(edit), "seed " + seed);
      data = next;
    }
    assertTrue(!data.isEmpty());
  }

  private static Edit randomBatch(Dataset data, Random random) {
    List<Edit> edits = new ArrayList<>();
    Dataset now = data;
    for (int i = 0; i < 5; i++) {
      Table<?> table = Schema.TABLES.get(random.nextInt(Schema.TABLES.size()));
      String id = table.name() + "-" + random.nextInt(4);
      Row next = RandomRows.row(table, id, random);
      Change change =
          now.find(id)
              .map(old -> random.nextBoolean() ? Change.delete(old) : Change.update(old, next))
              .orElseGet(() -> Change.create(next));
      edits.add(change);
      now = now.apply(change);
    }
    return new Batch(Text.literal("round"), edits);
  }

  @Test
  void whatChangesNothingIsEmpty() {
    Row row = Schema.SOURCES.empty("s-1");
    assertTrue(Change.update(row, row).isEmpty());
    assertTrue(new Batch(Text.literal("x"), List.of(Change.update(row, row))).isEmpty());
  }

  @Test
  void aChangeKeepsIdAndTable() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Change.update(Schema.SOURCES.empty("s-1"), Schema.SOURCES.empty("s-2")));
    assertThrows(
        IllegalArgumentException.class,
        () -> Change.update(Schema.SOURCES.empty("s-1"), Schema.LINKS.empty("s-1")));
  }
}
