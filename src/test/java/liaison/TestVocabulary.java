package liaison;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import liaison.model.Vocabulary;
import liaison.model.record.Term;

/** The shipped code lists, read from {@code assets/codes} for tests of the lower layers. */
public final class TestVocabulary {

  private static final List<String> LISTS =
      List.of(
          "bases",
          "fields",
          "forms",
          "groups",
          "kinds",
          "listing-states",
          "measure-bases",
          "measures",
          "regions",
          "relations",
          "roles",
          "sectors",
          "statuses",
          "steps",
          "types");

  private static final Vocabulary SHIPPED = new Vocabulary(read());

  private TestVocabulary() {}

  public static Vocabulary shipped() {
    return SHIPPED;
  }

  private static List<Term> read() {
    List<Term> terms = new ArrayList<>();
    for (String list : LISTS) {
      Path file = Path.of("assets", "codes", list + ".csv");
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
        rows.forEach(row -> terms.add(term(list, row)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return terms;
  }

  private static Term term(String list, NamedCsvRecord row) {
    return new Term(
        "t-" + list + "-" + row.getField("code"),
        list,
        row.getField("code"),
        row.getField("name_zh"),
        row.getField("name_en"),
        row.getField("parent"),
        List.of(row.getField("aliases").split(";")),
        row.getField("property"),
        number(row.getField("lat")),
        number(row.getField("lon")));
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
