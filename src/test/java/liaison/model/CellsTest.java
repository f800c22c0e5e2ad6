package liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import liaison.model.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @Test
  void listsWithSemicolonsAndBackslashesComeBack() {
    Column column = Column.texts("aliases");
    List<String> values = List.of("a;b", "c\\", "\\;", "北京");
    String cell = Cells.format(column, values);
    assertEquals(values, Cells.parse(column, cell).orElseThrow());
  }

  @Test
  void blanksBetweenListEntriesDoNotCount() {
    assertEquals(
        List.of("a", "b"), Cells.parse(Column.texts("aliases"), " a ;; b ;").orElseThrow());
  }

  @Test
  void aFlagOrNumberOfAnotherKindIsNotRead() {
    assertTrue(Cells.parse(Column.flag("placeholder"), "maybe").isEmpty());
    assertTrue(Cells.parse(Column.number("lat"), "39°N").isEmpty());
    assertTrue(Cells.parse(Column.number("lat"), "NaN").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyRowOfEveryTableComesBackFromItsCells(long seed) {
    Random random = new Random(seed);
    for (Table<?> table : Schema.TABLES) {
      Row row = RandomRows.row(table, "id-1", random);
      List<Object> values = table.values(row);
      List<Object> read =
          java.util.stream.IntStream.range(0, values.size())
              .mapToObj(i -> {
                Column column = table.columns().get(i);
                return Cells.parse(column, Cells.format(column, values.get(i))).orElseThrow();
              })
              .toList();
      assertEquals(row, table.row(read), "seed " + seed + ", table " + table);
    }
  }
}
