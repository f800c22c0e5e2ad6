package liaison.exchange.in;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;

/** Every row needs an id that no other row has, in whatever table. */
final class IdCheck {

  /** Ids stand in lists, marks of pictures and file names. */
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]{0,299}");

  private static final String MARKS = "._:/-";

  private final Dataset current;
  private final Map<String, PlannedRow> taken = new HashMap<>();

  IdCheck(Dataset current) {
    this.current = current;
  }

  void run(List<PlannedRow> rows) {
    rows.forEach(this::check);
  }

  private void check(PlannedRow row) {
    String id = row.cell(0);
    row.set(0, id);
    if (id.isEmpty()) {
      row.drop(0, Text.of("import.id.missing"));
    } else if (!isWellFormed(id)) {
      row.drop(0, Text.of("import.id.malformed", Shorter.of(id)));
    } else if (taken.get(id) instanceof PlannedRow first) {
      row.drop(
          0,
          Text.of("import.id.twice", id, first.table().name(), Integer.toString(first.number())));
    } else if (elsewhere(row, id) instanceof Optional<Table<?>> other && other.isPresent()) {
      row.drop(0, Text.of("import.id.otherTable", id, other.get().name()));
    } else {
      taken.put(id, row);
    }
  }

  private static boolean isWellFormed(String id) {
    boolean isPlain =
        id.length() <= 300
            && id.chars().allMatch(sign -> MARKS.indexOf(sign) >= 0 || isLetterOrDigit(sign));
    return (isPlain && isLetterOrDigit(id.charAt(0))) || ID.matcher(id).matches();
  }

  private static boolean isLetterOrDigit(int sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
  }

  private Optional<Table<?>> elsewhere(PlannedRow row, String id) {
    if (current.find(row.table(), id).isPresent()) {
      return Optional.empty();
    }
    Optional<Row> holder = current.find(id);
    return holder.isPresent() ? Optional.of(Schema.tableOf(holder.get())) : Optional.empty();
  }
}
