package liaison.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.Vocabulary;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Organisation;
import liaison.model.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectTest {

  static final List<String> NASTY =
      List.of(
          "清华大学—丰田联合研究院",
          "🚀 emoji 👩‍🔬 𠮷野家",
          "it's \"quoted\" \\ and \\n",
          "first line\nsecond line\twith tab",
          "a;b; c \\; d",
          "'); DROP TABLE \"organisations\"; --",
          "=1+1",
          "á combining a\u0301",
          "长".repeat(100_000));

  @TempDir Path home;

  private Library library() {
    return new Library(home, Vocabulary.EMPTY);
  }

  static Stream<Table<?>> tables() {
    return Schema.TABLES.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRecordIsReadBackAsItWas(Table<?> table) {
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at < NASTY.size(); at++) {
      edits.add(Change.create(nasty(table, "r-" + at, NASTY.get(at))));
    }
    edits.add(Change.create(table.empty("r-empty")));
    Batch batch = new Batch(Text.of("import.step", "test 测试"), edits);
    Dataset before;
    try (Project project = library().create("demo")) {
      before = project.apply(batch);
      assertEquals(NASTY.size() + 1, before.size(table));
    }
    try (Project project = library().open("demo")) {
      assertEquals(before, project.dataset());
      assertEquals(Dataset.empty(Vocabulary.EMPTY).apply(batch), project.dataset());
      assertEquals(batch, project.edit(project.history().getFirst().number()));
    }
  }

  @Test
  void undoAndRedoSurviveReopening() {
    Organisation first = Schema.ORGANISATIONS.empty("o-a");
    Organisation second = (Organisation) nasty(Schema.ORGANISATIONS, "o-a", "新名");
    try (Project project = library().create("demo")) {
      assertFalse(project.canUndo());
      assertEquals(Optional.empty(), project.undo());
      project.apply(Change.create(first));
      project.apply(Change.update(first, second));
      project.apply(Change.delete(second));
      assertTrue(project.dataset().isEmpty());
      assertEquals(Optional.of(Text.of("store.edit.delete", "o-a")), project.undo());
    }
    try (Project project = library().open("demo")) {
      assertEquals(Optional.of(second), project.dataset().find(Schema.ORGANISATIONS, "o-a"));
      assertTrue(project.canRedo());
      project.undo();
      assertEquals(Optional.of(first), project.dataset().find(Schema.ORGANISATIONS, "o-a"));
      project.redo();
      project.redo();
      assertTrue(project.dataset().isEmpty());
      assertFalse(project.canRedo());
      project.undo();
      project.undo();
      project.undo();
      assertFalse(project.canUndo());
      assertTrue(project.dataset().isEmpty());
      project.redo();
    }
    try (Project project = library().open("demo")) {
      assertEquals(Optional.of(first), project.dataset().find(Schema.ORGANISATIONS, "o-a"));
      project.apply(Change.create(Schema.ORGANISATIONS.empty("o-b")));
      assertFalse(project.canRedo());
      assertEquals(2, project.history().size());
    }
  }

  @Test
  void whatChangesNothingIsNoStep() {
    try (Project project = library().create("demo")) {
      Row row = Schema.ORGANISATIONS.empty("o-a");
      project.apply(Change.create(row));
      project.apply(Change.update(row, row));
      project.apply(new Batch(Text.of("import.step", "x"), List.of()));
      assertEquals(1, project.history().size());
    }
  }

  @Test
  void aProjectThatIsClosedSaysSo() {
    Project project = library().create("demo");
    project.close();
    Change change = Change.create(Schema.ORGANISATIONS.empty("o-a"));
    Text closed = Text.of("store.project.closed", "demo");
    assertEquals(closed, assertThrows(AppException.class, () -> project.apply(change)).text());
    assertEquals(closed, assertThrows(AppException.class, project::undo).text());
    assertEquals(closed, assertThrows(AppException.class, project::redo).text());
    assertEquals(closed, assertThrows(AppException.class, () -> project.edit(1)).text());
  }

  @Test
  void anEditMadeForOtherRowsIsRefusedWhole() {
    try (Project project = library().create("demo")) {
      Row row = Schema.ORGANISATIONS.empty("o-a");
      Edit stale =
          new Batch(
              Text.of("import.step", "x"),
              List.of(Change.create(Schema.ORGANISATIONS.empty("o-b")), Change.delete(row)));
      AppException refused = assertThrows(AppException.class, () -> project.apply(stale));
      assertEquals(Text.of("store.edit.stale"), refused.text());
      assertTrue(project.dataset().isEmpty());
      project.apply(Change.create(row));
      assertEquals(1, project.dataset().size(Schema.ORGANISATIONS));
    }
  }

  @Test
  void oneBatchMayTouchARowSeveralTimes() {
    Row first = Schema.ORGANISATIONS.empty("o-a");
    Row second = nasty(Schema.ORGANISATIONS, "o-a", "x");
    Batch batch =
        new Batch(
            Text.of("import.step", "x"),
            List.of(
                Change.create(first),
                Change.update(first, second),
                Change.delete(second),
                Change.create(first)));
    try (Project project = library().create("demo")) {
      project.apply(batch);
      assertEquals(Optional.of(first), project.dataset().find(Schema.ORGANISATIONS, "o-a"));
      project.undo();
      assertTrue(project.dataset().isEmpty());
      project.redo();
    }
    try (Project project = library().open("demo")) {
      assertEquals(Optional.of(first), project.dataset().find(Schema.ORGANISATIONS, "o-a"));
    }
  }

  @Test
  void anInterruptedCallerDoesNotHurtTheFile() {
    try (Project project = library().create("demo")) {
      Thread.currentThread().interrupt();
      project.apply(Change.create(Schema.ORGANISATIONS.empty("o-a")));
      assertTrue(Thread.interrupted());
      project.apply(Change.create(Schema.ORGANISATIONS.empty("o-b")));
    }
    try (Project project = library().open("demo")) {
      assertEquals(2, project.dataset().size(Schema.ORGANISATIONS));
    }
  }

  /** A row with the text wherever its columns allow it. */
  static Row nasty(Table<?> table, String id, String text) {
    List<Object> values = new ArrayList<>();
    for (Column column : table.columns()) {
      values.add(column.name().equals("id") ? id : value(column, text));
    }
    return table.row(values);
  }

  private static Object value(Column column, String text) {
    return switch (column.type()) {
      case TEXT, CODE, REF, ANY_REF -> text;
      case TEXTS, CODES, REFS -> List.of(text, "second", text);
      case DATE -> Cells.parse(column, "2018-10~ [约2018年10月]").orElseThrow();
      case BOUND -> Cells.parse(column, ">=40.5").orElseThrow();
      case NUMBER -> -12.25;
      case FLAG -> true;
    };
  }

  @Test
  void theMigrationsMakeTheSchema() {
    try (Database database = Database.create(home.toAbsolutePath())) {
      database.run(connection -> {
        Migrations.apply(connection);
        Migrations.apply(connection);
        for (Table<?> table : Schema.TABLES) {
          Set<String> columns = new HashSet<>();
          try (var found = connection.getMetaData().getColumns(null, null, table.name(), null)) {
            while (found.next()) {
              columns.add(found.getString("COLUMN_NAME"));
            }
          }
          Set<String> wanted = new HashSet<>();
          table.columns().forEach(column -> wanted.add(column.name()));
          assertEquals(wanted, columns, table.name());
        }
        return true;
      });
    }
  }
}
