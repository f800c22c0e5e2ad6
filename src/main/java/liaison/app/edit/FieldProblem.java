package liaison.app.edit;

import liaison.base.Severity;
import liaison.base.Text;

/**
 * Something wrong with a value of a record.
 *
 * @param column its column; for the whole record the one where it is best mended
 * @param severity an error keeps the record from being saved, a warning does not
 * @param text what is wrong and the way out
 */
public record FieldProblem(String column, Severity severity, Text text) {

  static FieldProblem error(String column, String key, Object... arguments) {
    return new FieldProblem(column, Severity.ERROR, Text.of(key, arguments));
  }

  static FieldProblem warning(String column, String key, Object... arguments) {
    return new FieldProblem(column, Severity.WARNING, Text.of(key, arguments));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
