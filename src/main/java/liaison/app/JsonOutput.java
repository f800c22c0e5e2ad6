package liaison.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;
import java.util.Map;

/** Writes results as JSON: two spaces, line feeds, keys in the order given. */
public final class JsonOutput {

  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private JsonOutput() {}

  /**
   * The text of a value.
   *
   * @param value maps with ordered keys, lists, strings, numbers, booleans; a number that is not
   *     finite is written as a string
   */
  public static String text(Object value) {
    try {
      return WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Text of a list of rows. */
  public static String rows(List<Map<String, Object>> rows) {
    return text(rows);
  }
}
