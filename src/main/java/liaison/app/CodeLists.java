package liaison.app;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.record.Term;

/** The code lists that ship with the program, {@code assets/codes/*.csv}. */
public final class CodeLists {

  /** Names of the lists, each a file. */
  public static final List<String> NAMES =
      List.of(
          "types",
          "kinds",
          "roles",
          "fields",
          "regions",
          "groups",
          "steps",
          "statuses",
          "relations",
          "measures",
          "bases",
          "measure-bases",
          "sectors",
          "forms",
          "listing-states");

  private CodeLists() {}

  /** Reads all lists; about 700 terms in some 20 ms. */
  public static Vocabulary load() {
    List<Term> terms = new ArrayList<>();
    for (String name : NAMES) {
      read(name, terms);
    }
    return new Vocabulary(terms);
  }

  private static void read(String list, List<Term> terms) {
    String resource = "/assets/codes/" + list + ".csv";
    try (InputStream in = CodeLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing " + resource);
      }
      InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      CsvReader.builder().ofNamedCsvRecord(text).forEach(row -> terms.add(term(list, row)));
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
  }

  private static Term term(String list, NamedCsvRecord row) {
    List<Object> values = new ArrayList<>();
    for (Column column : Schema.TERMS.columns()) {
      String cell =
          switch (column.name()) {
            case "id" -> list + ":" + row.getField("code");
            case "list" -> list;
            default -> row.getField(column.name());
          };
      values.add(
          Cells.parse(column, cell).orElseThrow(() -> new IllegalStateException(list + " " + row)));
    }
    return Schema.TERMS.row(values);
  }
}
