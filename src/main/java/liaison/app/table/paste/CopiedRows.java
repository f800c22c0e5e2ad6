package liaison.app.table.paste;

import java.util.ArrayList;
import java.util.List;
import liaison.exchange.out.grid.FormulaGuard;
import liaison.model.grid.Grid;
import liaison.model.grid.GridCell;

/**
 * Rows for the clipboard, under their headings.
 *
 * @param text cells as spreadsheets paste them
 * @param html the same as a table for documents
 * @param count how many rows
 */
public record CopiedRows(String text, String html, int count) {

  /** Copies rows of a grid in the order given. */
  public static CopiedRows of(Grid grid, List<Integer> rows) {
    List<List<String>> cells = new ArrayList<>();
    List<String> head = new ArrayList<>();
    for (int at = 0; at < grid.columns().size(); at++) {
      head.add(FormulaGuard.guarded(grid.heading(at)));
    }
    cells.add(head);
    for (int row : rows) {
      List<String> line = new ArrayList<>();
      for (int at = 0; at < head.size(); at++) {
        GridCell cell = grid.rows().cell(row, at);
        line.add(cell.isExact() ? cell.plain() : FormulaGuard.guarded(cell.text()));
      }
      cells.add(line);
    }
    return new CopiedRows(CellText.of(cells), html(cells), rows.size());
  }

  private static String html(List<List<String>> rows) {
    StringBuilder html = new StringBuilder("<table>");
    String tag = "th";
    for (List<String> row : rows) {
      html.append("<tr>");
      for (String cell : row) {
        html.append('<').append(tag).append('>').append(escaped(cell));
        html.append("</").append(tag).append('>');
      }
      html.append("</tr>");
      tag = "td";
    }
    return html.append("</table>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br>");
  }
}
