package liaison.exchange.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;

/**
 * What an import would do: one edit, and what becomes of every row. Nothing is changed by making a
 * plan.
 *
 * @param batch the edit; empty when all rows are there already
 * @param report what becomes of the rows
 */
public record ImportPlan(Batch batch, ImportReport report) {

  /**
   * Plans an import.
   *
   * <p>A row whose id is in the project replaces the row of that id; rows that the source does not
   * name stay. References may go to the import itself and to the project. An unknown word of a code
   * list becomes {@code other} where the list has it; what a cell said is kept as an attribute
   * wherever the record cannot hold it.
   *
   * @param current the project's data
   * @param sheets all that was read
   * @param source name of the source, for the history
   */
  public static ImportPlan of(Dataset current, List<ReadSheet> sheets, String source) {
    List<PlannedSheet> planned = new ArrayList<>();
    for (ReadSheet sheet : sheets) {
      planned.add(new PlannedSheet(sheet));
    }
    List<PlannedRow> rows =
        planned.stream()
            .flatMap(sheet -> sheet.rows().stream())
            .sorted(Comparator.comparingInt(row -> Schema.TABLES.indexOf(row.table())))
            .toList();
    new IdCheck(current).run(rows);
    new CellCheck(current.vocabulary()).run(rows);
    new ReferenceCheck(current).run(rows);
    Difference difference = new Difference(current);
    difference.add(rows);
    Batch batch = new Batch(Text.of("import.step", source), difference.edits());
    return new ImportPlan(batch, report(planned));
  }

  private static ImportReport report(List<PlannedSheet> sheets) {
    List<FileReport> files = new ArrayList<>();
    List<SheetReport> open = new ArrayList<>();
    String name = "";
    for (PlannedSheet sheet : sheets) {
      if (!sheet.file().equals(name) && !open.isEmpty()) {
        files.add(new FileReport(name, open));
        open = new ArrayList<>();
      }
      name = sheet.file();
      open.add(sheet.report());
    }
    if (!open.isEmpty()) {
      files.add(new FileReport(name, open));
    }
    return new ImportReport(files);
  }
}
