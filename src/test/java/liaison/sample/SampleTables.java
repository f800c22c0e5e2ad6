package liaison.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import liaison.app.CodeLists;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.filter.Filter;
import liaison.model.filter.FilterMatcher;
import liaison.model.record.Collaboration;
import liaison.model.record.Indicator;
import liaison.model.record.Participation;
import liaison.model.record.Row;

/** The sample's tables, read straight from the packed files; a cell that does not fit fails. */
final class SampleTables {
  static final Dataset DATA = load();

  private SampleTables() {}

  /** Header row and data rows of a table as text. */
  static List<NamedCsvRecord> cells(Table<?> table) {
    String resource = "/sample-data/tsinghua/" + table.name() + ".csv";
    try (InputStream in =
        Objects.requireNonNull(SampleTables.class.getResourceAsStream(resource), resource)) {
      InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
  }

  static Collaboration collaboration(String id) {
    return DATA.find(Schema.COLLABORATIONS, id).orElseThrow(() -> new AssertionError(id));
  }

  static List<Collaboration> ofKind(String kind) {
    return DATA.related(Schema.COLLABORATIONS, "kind", kind);
  }

  /** Ids of the organisations that take part in a collaboration in a role, or in any for "". */
  static Set<String> parties(String collaboration, String role) {
    Set<String> parties = new TreeSet<>();
    for (Participation part : DATA.related(Schema.PARTICIPATIONS, "collaboration", collaboration)) {
      if (!part.organisation().isEmpty() && (role.isEmpty() || part.role().equals(role))) {
        parties.add(part.organisation());
      }
    }
    return parties;
  }

  /** How many recorded rows an indicator's {@code count_of} finds. */
  static int recorded(Indicator indicator) {
    String[] parts = indicator.countOf().split("\\?", 2);
    Filter filter = parts.length == 2 ? Filter.parse(parts[1]) : Filter.NONE;
    FilterMatcher matcher = new FilterMatcher(DATA, filter);
    Set<String> organisations = new TreeSet<>();
    int collaborations = 0;
    for (Collaboration collaboration : DATA.rows(Schema.COLLABORATIONS)) {
      if (!isOf(collaboration, indicator.subject()) || !matcher.matches(collaboration)) {
        continue;
      }
      Set<String> others = parties(collaboration.id(), "");
      others.remove(indicator.subject());
      others.removeIf(id -> !matcher.matches(DATA.find(Schema.ORGANISATIONS, id).orElseThrow()));
      organisations.addAll(others);
      collaborations += others.isEmpty() ? 0 : 1;
    }
    return parts[0].equals("organisations") ? organisations.size() : collaborations;
  }

  private static boolean isOf(Collaboration collaboration, String subject) {
    return collaboration.id().equals(subject)
        || collaboration.unit().equals(subject)
        || parties(collaboration.id(), "").contains(subject);
  }

  private static Dataset load() {
    List<Row> rows = new ArrayList<>();
    for (Table<?> table : Schema.TABLES) {
      for (NamedCsvRecord cells : cells(table)) {
        rows.add(row(table, cells));
      }
    }
    return Dataset.of(CodeLists.load(), rows);
  }

  private static Row row(Table<?> table, NamedCsvRecord cells) {
    List<Object> values = new ArrayList<>();
    for (Column column : table.columns()) {
      String cell = cells.getField(column.name());
      values.add(
          Cells.parse(column, cell)
              .orElseThrow(() -> new AssertionError(table + "." + column.name() + ": " + cell)));
    }
    return table.row(values);
  }
}
