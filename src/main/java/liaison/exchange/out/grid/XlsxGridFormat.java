package liaison.exchange.out.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import liaison.base.Messages;
import liaison.base.Progress;
import liaison.model.grid.Grid;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridColumn;
import liaison.model.grid.GridGroup;
import liaison.model.grid.GridSum;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook of one sheet: a bold header that stays in sight, numbers as numbers, everything
 * else as text cells, which no spreadsheet takes for a formula; after each group a row of its sums.
 */
public final class XlsxGridFormat implements GridFormat {

  private static final int OFTEN = 256;
  private static final int MOST_SIGNS = 32_767;
  private static final String WHOLE = "#,##0";
  private static final String BROKEN = "#,##0.######";

  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public void write(Grid grid, OutputStream out, Progress progress) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Liaison", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(sheetName(grid.title()));
      SheetWidths.set(grid, sheet);
      sheet.freezePane(0, 1);
      header(grid, sheet);
      rows(grid, sheet, progress);
      sheet.finish();
    }
    SteadyZip.copy(bytes.toByteArray(), out);
  }

  private static void header(Grid grid, Worksheet sheet) {
    for (int at = 0; at < grid.columns().size(); at++) {
      GridColumn column = grid.columns().get(at);
      sheet.value(0, at, grid.heading(at));
      String side = column.type().isNumber() ? "right" : "left";
      sheet.style(0, at).bold().horizontalAlignment(side).borderStyle("thin").set();
    }
  }

  private static void rows(Grid grid, Worksheet sheet, Progress progress) throws IOException {
    int line = 1;
    int group = 0;
    for (int row = 0; row < grid.size(); row++) {
      if (row % OFTEN == 0) {
        progress.step(row, grid.size());
        sheet.flush();
      }
      for (int at = 0; at < grid.columns().size(); at++) {
        cell(sheet, line, at, grid, grid.rows().cell(row, at));
      }
      line++;
      if (group < grid.groups().size() && grid.groups().get(group).to() == row + 1) {
        sums(grid, sheet, line++, grid.groups().get(group++));
      }
    }
  }

  private static void sums(Grid grid, Worksheet sheet, int line, GridGroup group) {
    Messages messages = Messages.in(grid.language());
    String label = messages.get("table.group.count", group.label(), group.size());
    boolean isLabelled = false;
    for (int at = 0; at < grid.columns().size(); at++) {
      Optional<GridSum> sum = group.sum(at);
      if (sum.isPresent() && sum.get().isAdded()) {
        cell(sheet, line, at, grid, sum.get().cell());
      } else if (sum.isPresent()) {
        sheet.value(line, at, messages.get(sum.get().reason()));
      } else if (!isLabelled) {
        sheet.value(line, at, fitting(messages.get("table.sum") + " · " + label));
        isLabelled = true;
      }
      sheet.style(line, at).bold().fillColor("F0F2F5").set();
    }
  }

  private static void cell(Worksheet sheet, int line, int at, Grid grid, GridCell cell) {
    boolean isNumber = grid.columns().get(at).type().isNumber();
    if (cell.isExact()) {
      sheet.value(line, at, cell.number());
      // A year or a rank has no thousands; its text says so.
      if (cell.text().contains(",")) {
        boolean isWhole = cell.number() == Math.rint(cell.number());
        sheet.style(line, at).format(isWhole ? WHOLE : BROKEN).set();
      }
    } else if (!cell.isEmpty()) {
      sheet.value(line, at, fitting(cell.text()));
      if (isNumber) {
        sheet.style(line, at).horizontalAlignment("right").set();
      }
    }
  }

  /** What a cell of a workbook can hold. */
  private static String fitting(String text) {
    String clean =
        text.codePoints().anyMatch(XlsxGridFormat::isForbidden)
            ? text.codePoints()
                .filter(sign -> !isForbidden(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
            : text;
    return clean.length() <= MOST_SIGNS ? clean : clean.substring(0, MOST_SIGNS - 1) + "…";
  }

  private static boolean isForbidden(int sign) {
    boolean isControl = sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r';
    return isControl || sign == 0xFFFE || sign == 0xFFFF || (sign >= 0xD800 && sign <= 0xDFFF);
  }

  /** At most 31 signs, none of those that a sheet's name must not have. */
  private static String sheetName(String title) {
    String clean = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String name = clean.isEmpty() ? "Liaison" : clean;
    return name.length() <= 31 ? name : name.substring(0, 31);
  }
}
