package liaison.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.edit.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE ALIAS x FOR 'java.lang.System.exit'",
        "CREATE TRIGGER t BEFORE INSERT ON \"a\" CALL 'some.Trigger'",
        "CREATE AGGREGATE g FOR 'some.Aggregate'",
      })
  void noClassCanBeNamed(String sql) {
    try (Database database = Database.create(home)) {
      database.run(connection -> {
        connection.createStatement().execute("CREATE TABLE \"a\" (b INT)");
        assertThrows(SQLException.class, () -> connection.createStatement().execute(sql));
        return true;
      });
    }
  }

  @Test
  void theSettingsAreAsDemanded() {
    try (Database database = Database.create(home)) {
      assertEquals("0", setting(database, "WRITE_DELAY"));
      assertEquals("0", setting(database, "MAX_COMPACT_TIME"));
    }
    assertFalse(Files.exists(home.resolve("project.trace.db")));
  }

  @Test
  void openingMakesNoFile() {
    assertThrows(RuntimeException.class, () -> Database.open(home).close());
    assertFalse(Files.exists(home.resolve(Database.FILE)));
  }

  @Test
  void aFailedTransactionLeavesNothing() {
    try (Database database = Database.create(home)) {
      database.transaction(
          connection -> connection.createStatement().execute("CREATE TABLE \"a\" (b INT)"));
      assertThrows(
          IllegalStateException.class,
          () ->
              database.transaction(connection -> {
                connection.createStatement().execute("INSERT INTO \"a\" VALUES (1)");
                throw new SQLException("half way");
              }));
      int rows =
          database.run(connection -> {
            try (var found =
                connection.createStatement().executeQuery("SELECT COUNT(*) FROM \"a\"")) {
              found.next();
              return found.getInt(1);
            }
          });
      assertEquals(0, rows);
    }
  }

  @Test
  void aProjectOfANewerProgramIsRefused() {
    Library library = new Library(home, Vocabulary.EMPTY);
    library.create("demo").close();
    Path folder = home.resolve("demo");
    Seals seals = new Seals(home);
    try (Database database = Database.open(folder)) {
      database.transaction(connection ->
          connection
              .createStatement()
              .execute("INSERT INTO \"schema_version\" VALUES (9999, 'V9999', 'later')"));
    }
    seals.seal("demo", folder.resolve(Database.FILE));
    AppException refused = assertThrows(AppException.class, () -> library.open("demo"));
    assertEquals("store.project.newer", refused.text().key());
    assertEquals(
        "store.project.newer",
        assertThrows(AppException.class, () -> library.open("demo")).text().key());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aDamagedFileIsNeverABug(long seed) throws IOException {
    Library library = new Library(home, Vocabulary.EMPTY);
    try (Project project = library.create("demo")) {
      for (int at = 0; at < 50; at++) {
        project.apply(Change.create(ProjectTest.nasty(Schema.ORGANISATIONS, "o-" + at, "名" + at)));
      }
    }
    Path file = home.resolve("demo").resolve(Database.FILE);
    byte[] bytes = Files.readAllBytes(file);
    SplittableRandom random = new SplittableRandom(seed);
    for (int flip = 0; flip < 200; flip++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    Files.write(file, bytes);
    assertEquals(Fault.INPUT, LibraryTest.fault(() -> library.open("demo")));
    new Seals(home).seal("demo", file);
    try (Project project = library.open("demo")) {
      assertTrue(project.dataset().size(Schema.ORGANISATIONS) <= 50);
    } catch (AppException said) {
      assertEquals(Fault.INPUT, said.fault(), said.toString());
    }
  }

  @Test
  void everyMigrationFileIsListed() throws IOException {
    Path folder = Path.of("src/main/resources/liaison/store/migration");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted().toList();
      assertEquals(Migrations.FILES, names);
    }
    for (int at = 0; at < Migrations.FILES.size(); at++) {
      assertTrue(Migrations.FILES.get(at).startsWith("V%03d__".formatted(at + 1)));
    }
    try (InputStream first = Files.newInputStream(folder.resolve("V001__records.sql"))) {
      String sql = new String(first.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(
          sql.split("CREATE TABLE", -1).length - 1, Migrations.statements("V001__records").size());
    }
  }

  private static String setting(Database database, String name) {
    return database.run(connection -> {
      try (var select =
          connection.prepareStatement(
              "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS"
                  + " WHERE SETTING_NAME = ?")) {
        select.setString(1, name);
        try (var found = select.executeQuery()) {
          return found.next() ? found.getString(1) : "none";
        }
      }
    });
  }
}
