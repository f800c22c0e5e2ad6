package liaison.analysis.overview;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sample's files as they lie there: text cells, nothing of the model. */
final class RawSample {
  static final List<Map<String, String>> ORGANISATIONS = rows("organisations");
  static final List<Map<String, String>> COLLABORATIONS = rows("collaborations");
  static final List<Map<String, String>> PARTICIPATIONS = rows("participations");
  static final List<Map<String, String>> AMOUNTS = rows("amounts");
  static final List<Map<String, String>> MILESTONES = rows("milestones");
  static final List<Map<String, String>> EVIDENCE = rows("evidence");
  static final List<Map<String, String>> SOURCES = rows("sources");
  static final List<Map<String, String>> INDICATORS = rows("indicators");

  private static final Map<String, Map<String, Map<String, String>>> CODES = new HashMap<>();

  private RawSample() {}

  private static List<Map<String, String>> rows(String table) {
    return read(Path.of("sample-data/tsinghua/" + table + ".csv"));
  }

  /** A code list by code. */
  static Map<String, Map<String, String>> codes(String list) {
    return CODES.computeIfAbsent(
        list,
        name -> {
          Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
          for (Map<String, String> row : read(Path.of("assets/codes/" + name + ".csv"))) {
            byCode.put(row.get("code"), row);
          }
          return byCode;
        });
  }

  static List<Map<String, String>> of(List<Map<String, String>> rows, String column, String value) {
    List<Map<String, String>> found = new ArrayList<>();
    for (Map<String, String> row : rows) {
      if (row.get(column).equals(value)) {
        found.add(row);
      }
    }
    return found;
  }

  /** A code and everything above it. */
  static List<String> upwards(String list, String code) {
    List<String> chain = new ArrayList<>();
    String at = code;
    while (codes(list).containsKey(at) && !chain.contains(at)) {
      chain.add(at);
      at = codes(list).get(at).get("parent");
    }
    return chain;
  }

  /** The region of a level a region is or lies in, empty when there is none. */
  static String regionAt(String region, String level) {
    return upwards("regions", region).stream()
        .filter(code -> codes("regions").get(code).get("property").equals(level))
        .findFirst()
        .orElse("");
  }

  static List<String> split(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static List<Map<String, String>> read(Path file) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().map(record -> Map.copyOf(record.getFieldsAsMap())).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
