package liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;
import org.junit.jupiter.api.Test;

class SchemaTest {

  @Test
  void columnsAreTheRecordsComponentsInOrder() {
    for (Table<?> table : Schema.TABLES) {
      RecordComponent[] components = table.type().getRecordComponents();
      assertEquals(components.length, table.columns().size(), table.name());
      for (int i = 0; i < components.length; i++) {
        Column column = table.columns().get(i);
        assertEquals(snake(components[i].getName()), column.name());
        assertEquals(javaType(column), components[i].getType(), table + "." + column.name());
      }
    }
  }

  @Test
  void referencesNameTablesThatExist() {
    int references = 0;
    for (Table<?> table : Schema.TABLES) {
      for (Column column : table.columns()) {
        if (column.type() == Column.Type.REF || column.type() == Column.Type.REFS) {
          references++;
          assertTrue(Schema.table(column.target()).isPresent(), table + "." + column.name());
        }
      }
    }
    assertTrue(references > 10);
  }

  @Test
  void tableNamesAreUniqueAndFindTheirTable() {
    Set<String> names = new HashSet<>();
    for (Table<?> table : Schema.TABLES) {
      assertTrue(names.add(table.name()));
      assertEquals(table, Schema.tableOf(table.empty("x")));
    }
  }

  private static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Class<?> javaType(Column column) {
    return switch (column.type()) {
      case TEXT, CODE, REF, ANY_REF -> String.class;
      case TEXTS, CODES, REFS -> List.class;
      case DATE -> PartialDate.class;
      case BOUND -> Bound.class;
      case NUMBER -> double.class;
      case FLAG -> boolean.class;
    };
  }
}
