package liaison.exchange.out.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.grid.Grid;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridColumn;
import liaison.model.grid.GridGroup;
import liaison.model.grid.GridRows;
import liaison.model.grid.GridSum;
import liaison.model.grid.GridType;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridFormatTest {

  private static final List<List<GridCell>> CELLS =
      List.of(
          List.of(GridCell.of("=1+1"), GridCell.number("1,234.5", 1234.5), GridCell.of("2018-10")),
          List.of(GridCell.of("\"a\",\n清华"), GridCell.ordered("over 9", 9), GridCell.EMPTY),
          List.of(GridCell.of("'=x"), GridCell.number("-5", -5), GridCell.of("-2018")),
          List.of(GridCell.of("\t@cmd\u0001"), GridCell.EMPTY, GridCell.of("x".repeat(40_000))));

  @Test
  void csvHasTheMarkAndNothingASpreadsheetTakesForAFormula() throws IOException {
    byte[] bytes = written(new CsvGridFormat(), grid(List.of()));
    assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, head(bytes));
    String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
    List<CsvRecord> records = CsvReader.builder().ofCsvRecord(text).stream().toList();
    assertEquals(List.of("Name", "Amount (CNY)", "Start"), records.getFirst().getFields());
    for (int row = 0; row < CELLS.size(); row++) {
      for (int at = 0; at < 3; at++) {
        String field = records.get(row + 1).getField(at);
        GridCell cell = CELLS.get(row).get(at);
        if (cell.isExact()) {
          assertEquals(cell.number(), Double.parseDouble(field));
        } else {
          assertFalse(field.matches("(?s)[=+\\-@\\t\\r\\x00].*"), field);
          assertEquals(cell.text(), FormulaGuard.unguarded(field));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "=", "+1", "-", "@x", "\tx", "\rx", "\u0000x", "'=x", "''=x", "'a", "＝1"})
  void whatIsGuardedComesBack(String text) {
    assertEquals(text, FormulaGuard.unguarded(FormulaGuard.guarded(text)));
  }

  @Test
  void xlsxIsReadBackRowByRow() throws IOException {
    byte[] bytes = written(new XlsxGridFormat(), grid(List.of()));
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertEquals("Organisations 1 2", workbook.getFirstSheet().getName());
      List<Row> rows = workbook.getFirstSheet().read();
      assertEquals(CELLS.size() + 1, rows.size());
      assertEquals("Amount (CNY)", rows.getFirst().getCellText(1));
      for (int row = 0; row < CELLS.size(); row++) {
        for (int at = 0; at < 3; at++) {
          same(CELLS.get(row).get(at), rows.get(row + 1), at);
        }
      }
    }
  }

  private static void same(GridCell cell, Row row, int at) {
    if (cell.isExact()) {
      assertEquals(CellType.NUMBER, row.getCell(at).getType());
      assertEquals(0, new BigDecimal(cell.plain()).compareTo(row.getCell(at).asNumber()));
    } else if (cell.isEmpty()) {
      assertEquals("", row.getCellText(at));
    } else {
      assertEquals(CellType.STRING, row.getCell(at).getType());
      String clean = cell.text().replace("\u0001", "");
      String read = row.getCellText(at);
      assertTrue(clean.equals(read) || clean.length() > 32_767 && read.endsWith("…"), read);
    }
  }

  @Test
  void eachGroupIsFollowedByItsSums() throws IOException {
    GridSum sum = GridSum.of(1, GridCell.number("1,243.5", 1243.5));
    byte[] bytes =
        written(
            new XlsxGridFormat(),
            grid(
                List.of(
                    new GridGroup("A", 0, 3, List.of(sum)), new GridGroup("B", 3, 4, List.of()))));
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertEquals(CELLS.size() + 3, rows.size());
      assertEquals("Sum · A (3)", rows.get(4).getCellText(0));
      assertEquals("1243.5", rows.get(4).getCell(1).asNumber().toString());
      assertEquals("Sum · B (1)", rows.get(6).getCellText(0));
    }
  }

  @Test
  void theSameGridGivesTheSameBytes() throws IOException, InterruptedException {
    for (GridFormat format : List.of(new CsvGridFormat(), new XlsxGridFormat())) {
      assertArrayEquals(written(format, grid(List.of())), written(format, grid(List.of())));
    }
  }

  @Test
  void aTableWithoutRowsIsAHeader() throws IOException {
    Grid none = Grid.none(Language.ZH);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(written(new XlsxGridFormat(), none)))) {
      assertEquals(0, workbook.getFirstSheet().read().size());
    }
  }

  private static byte[] head(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, 3);
  }

  private static byte[] written(GridFormat format, Grid grid) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(grid, out, Progress.NONE);
    return out.toByteArray();
  }

  private static Grid grid(List<GridGroup> groups) {
    return new Grid(
        "organisations",
        "Organisations 1/2",
        Language.EN,
        List.of(
            new GridColumn("name", "Name", GridType.TEXT, ""),
            new GridColumn("amount", "Amount", GridType.NUMBER, "CNY"),
            new GridColumn("start", "Start", GridType.DATE, "")),
        new Listed(),
        CELLS.size(),
        groups);
  }

  private static final class Listed implements GridRows {
    @Override
    public int size() {
      return CELLS.size();
    }

    @Override
    public String id(int row) {
      return "r" + row;
    }

    @Override
    public GridCell cell(int row, int column) {
      return CELLS.get(row).get(column);
    }
  }
}
