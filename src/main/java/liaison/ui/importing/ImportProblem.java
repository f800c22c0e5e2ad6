package liaison.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.base.Problem;
import liaison.exchange.in.FileReport;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.SheetReport;

/**
 * A problem with the place it is at.
 *
 * @param file name of the file
 * @param sheet name of the sheet
 */
record ImportProblem(String file, String sheet, Problem problem) {

  /** All problems of an import, the worst first, then in the order of the files. */
  static List<ImportProblem> of(ImportReport report) {
    List<ImportProblem> problems = new ArrayList<>();
    for (FileReport file : report.files()) {
      for (SheetReport sheet : file.sheets()) {
        sheet
            .problems()
            .forEach(one -> problems.add(new ImportProblem(file.name(), sheet.name(), one)));
      }
    }
    problems.sort(Comparator.comparing((ImportProblem one) -> one.problem().severity()).reversed());
    return problems;
  }
}
