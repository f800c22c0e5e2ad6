package liaison.exchange.in;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What became of everything that was read.
 *
 * @param files the files in order
 */
public record ImportReport(List<FileReport> files) {

  public ImportReport {
    files = List.copyOf(files);
  }

  public int read() {
    return sum(SheetReport::read);
  }

  public int kept() {
    return sum(SheetReport::kept);
  }

  public int added() {
    return sum(SheetReport::added);
  }

  public int unchanged() {
    return sum(SheetReport::unchanged);
  }

  public int changed() {
    return sum(SheetReport::changed);
  }

  public int dropped() {
    return sum(SheetReport::dropped);
  }

  public int problems() {
    return sum(sheet -> sheet.problems().size());
  }

  private int sum(ToIntFunction<SheetReport> count) {
    return files.stream().flatMap(file -> file.sheets().stream()).mapToInt(count).sum();
  }
}
