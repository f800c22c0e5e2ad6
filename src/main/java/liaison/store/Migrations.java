package liaison.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/**
 * Brings a database to the newest schema: numbered SQL files, each applied once, in order. A schema
 * change is one SQL file and its name here.
 *
 * <p>Our own runner because Flyway needs a second before it has looked at an empty database, and
 * every command opens one.
 */
final class Migrations {

  /** Names of the SQL files; the first has number 1. */
  static final List<String> FILES = List.of("V001__records", "V002__filters", "V003__placements");

  private Migrations() {}

  /** Number of the newest schema this program knows. */
  static int newest() {
    return FILES.size();
  }

  /** Applies what the database lacks. */
  static void apply(Connection connection) throws SQLException {
    int version = version(connection);
    if (version > newest()) {
      throw new AppException(Fault.INPUT, Text.of("store.project.newer", version, newest()));
    }
    for (int number = version + 1; number <= newest(); number++) {
      String file = FILES.get(number - 1);
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements(file)) {
          statement.execute(sql);
        }
      }
      record(connection, number, file);
      connection.commit();
    }
  }

  /** The statements of a file: each ends with a semicolon at the end of a line. */
  static List<String> statements(String file) {
    List<String> statements = new ArrayList<>();
    for (String part : text(file).split(";\\s*(\\n|$)", -1)) {
      if (!part.isBlank()) {
        statements.add(part.strip());
      }
    }
    return statements;
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS "schema_version" (
            "number" INTEGER PRIMARY KEY, "file" VARCHAR NOT NULL, "applied" VARCHAR NOT NULL)
          """);
      try (ResultSet rows =
          statement.executeQuery("SELECT COALESCE(MAX(\"number\"), 0) FROM \"schema_version\"")) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private static void record(Connection connection, int number, String file) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO \"schema_version\" VALUES (?, ?, ?)")) {
      insert.setInt(1, number);
      insert.setString(2, file);
      insert.setString(3, Instant.now().toString());
      insert.executeUpdate();
    }
  }

  private static String text(String file) {
    try (InputStream in =
        Migrations.class.getResourceAsStream("/liaison/store/migration/" + file + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no migration " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
