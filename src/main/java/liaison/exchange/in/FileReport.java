package liaison.exchange.in;

import java.util.List;

/**
 * What became of a file.
 *
 * @param name file name
 * @param sheets its sheets in order
 */
public record FileReport(String name, List<SheetReport> sheets) {

  public FileReport {
    sheets = List.copyOf(sheets);
  }
}
