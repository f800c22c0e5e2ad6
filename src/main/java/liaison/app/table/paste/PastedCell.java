package liaison.app.table.paste;

import liaison.base.Text;

/**
 * One cell of what was pasted.
 *
 * @param row what the record is called
 * @param column heading of the column
 * @param from what stood there
 * @param to what is to stand there
 * @param problem why it cannot; meaningless for a cell that can
 */
public record PastedCell(String row, String column, String from, String to, Text problem) {

  static PastedCell change(String row, String column, String from, String to) {
    return new PastedCell(row, column, from, to, Text.literal(""));
  }
}
