package liaison.exchange.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import liaison.base.Severity;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.record.Term;

/** Reads the cells of rows: what does not fit its column is reported and kept beside the record. */
final class CellCheck {

  private static final int MAX_CELL = 500_000;
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

  private final Vocabulary known;

  CellCheck(Vocabulary known) {
    this.known = known;
  }

  void run(List<PlannedRow> rows) {
    CodeWords none = new CodeWords(Vocabulary.EMPTY);
    List<Term> terms = new ArrayList<>();
    for (PlannedRow row : rows) {
      if (row.isKept() && row.table() == Schema.TERMS) {
        read(row, none);
        terms.add((Term) row.row());
      }
    }
    CodeWords words = new CodeWords(known.with(terms));
    for (PlannedRow row : rows) {
      if (row.isKept() && row.table() != Schema.TERMS) {
        read(row, words);
      }
    }
  }

  private static void read(PlannedRow row, CodeWords words) {
    for (int at = 1; at < row.table().columns().size(); at++) {
      String cell = row.cell(at);
      if (cell.length() > MAX_CELL) {
        row.report(
            at, Severity.WARNING, Text.of("import.cell.tooLong", Integer.toString(MAX_CELL)));
      } else if (!cell.isEmpty()) {
        read(row, at, clean(row, at, cell), words);
      }
    }
  }

  private static String clean(PlannedRow row, int at, String cell) {
    if (cell.chars().allMatch(sign -> sign >= ' ' && sign <= '~')) {
      return cell; // as most cells are, and stripped already
    }
    String clean = CONTROL.matcher(cell).replaceAll("");
    if (!clean.equals(cell)) {
      row.report(at, Severity.NOTE, Text.of("import.cell.control"));
    }
    if (UNSEEN.matcher(clean).matches()) {
      return "";
    }
    return clean.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static void read(PlannedRow row, int at, String cell, CodeWords words) {
    Column column = row.table().columns().get(at);
    switch (column.type()) {
      case CODE -> row.set(at, code(row, at, cell, words).orElse(""));
      case CODES -> {
        List<String> codes = new ArrayList<>();
        for (String word : texts(column, cell)) {
          code(row, at, word, words).filter(code -> !codes.contains(code)).ifPresent(codes::add);
        }
        row.set(at, List.copyOf(codes));
      }
      default ->
          value(column, cell)
              .ifPresentOrElse(value -> row.set(at, value), () -> misfit(row, at, column, cell));
    }
  }

  private static void misfit(PlannedRow row, int at, Column column, String cell) {
    String kind = column.type().name().toLowerCase(java.util.Locale.ROOT);
    row.report(at, Severity.WARNING, Text.of("import.cell.not." + kind, Shorter.of(cell)));
    row.clear(at);
  }

  /** The value of a cell, if it fits its column and can be written again. */
  private static Optional<Object> value(Column column, String cell) {
    Optional<Object> value = Cells.parse(column, cell).filter(parsed -> inRange(column, parsed));
    return value.flatMap(parsed -> Cells.parse(column, Cells.format(column, parsed)));
  }

  private static boolean inRange(Column column, Object value) {
    double limit =
        switch (column.name()) {
          case "lat" -> 90;
          case "lon" -> 180;
          default -> Double.MAX_VALUE;
        };
    return !(value instanceof Double number) || Math.abs(number) <= limit;
  }

  private static Optional<String> code(PlannedRow row, int at, String word, CodeWords words) {
    String list = row.table().columns().get(at).target();
    if (words.isCode(list, word)) {
      return Optional.of(word);
    }
    Optional<String> meant = words.codeOf(list, word);
    if (meant.isPresent()) {
      row.report(
          at, Severity.NOTE, Text.of("import.code.understood", Shorter.of(word), meant.get()));
      return meant;
    }
    row.keepOriginal(at);
    if (words.hasOther(list)) {
      row.report(at, Severity.NOTE, Text.of("import.code.other", Shorter.of(word), list));
      return Optional.of(CodeWords.OTHER);
    }
    row.report(at, Severity.WARNING, Text.of("import.code.unknown", Shorter.of(word), list));
    return Optional.empty();
  }

  private static List<String> texts(Column column, String cell) {
    List<String> texts = new ArrayList<>();
    for (Object text : (List<?>) Cells.parse(column, cell).orElse(List.of())) {
      texts.add((String) text);
    }
    return texts;
  }
}
