package liaison.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridType;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Listing;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.value.Money;
import liaison.text.MoneyWords;

/** The columns that are worked out of other records. */
final class DerivedColumns {

  private final ColumnParts parts;
  private final PassingRows passing;

  DerivedColumns(ColumnParts parts, PassingRows passing) {
    this.parts = parts;
    this.passing = passing;
  }

  /** What stands before the columns of the schema: the name in the reader's language. */
  List<TableColumn> leading() {
    String base = parts.table().indexOf("name_zh") >= 0 ? "name" : "title";
    int at = parts.table().indexOf(base + "_" + parts.language().code());
    if (at < 0) {
      return List.of();
    }
    Column own = parts.table().columns().get(at);
    return List.of(parts.text(base, parts.names()::of).editing(own));
  }

  /** What stands after them. */
  List<TableColumn> following() {
    List<TableColumn> columns = new ArrayList<>();
    if (parts.table() == Schema.ORGANISATIONS) {
      columns.addAll(new OrganisationColumns(parts, passing).all());
    } else if (parts.table() == Schema.COLLABORATIONS) {
      columns.addAll(ofCollaborations());
    } else if (parts.table() == Schema.AMOUNTS) {
      columns.add(amount(row -> ((Amount) row).money(), row -> ((Amount) row).basis()));
    } else if (parts.table() == Schema.LISTINGS) {
      columns.add(amount(row -> ((Listing) row).money(), row -> ""));
    } else if (parts.table() == Schema.SOURCES) {
      columns.add(
          parts
              .number("statements", row -> count(related(Schema.EVIDENCE, "source", row)))
              .addedBy(
                  parts.adders().counts(row -> count(related(Schema.EVIDENCE, "source", row)))));
    }
    if (isSpokenOf()) {
      columns.add(parts.text("sources", this::sources));
      columns.add(hasEvidence());
    }
    return columns;
  }

  private boolean isSpokenOf() {
    return !List.of(Schema.SOURCES, Schema.EVIDENCE, Schema.ATTRIBUTES, Schema.TERMS)
        .contains(parts.table());
  }

  private List<TableColumn> ofCollaborations() {
    Dataset data = parts.data();
    CellReader size = row -> count(related(Schema.PARTICIPATIONS, "collaboration", row).size());
    List<TableColumn> columns = new ArrayList<>();
    columns.add(parts.text("status_now", row -> status(data, (Collaboration) row)).groupable());
    columns.add(parts.text("participants", this::participants));
    columns.add(parts.number("participant_count", size).addedBy(parts.adders().counts(size)));
    columns.addAll(new AmountColumns(parts).over(row -> List.of((Collaboration) row), false));
    return columns;
  }

  private String status(Dataset data, Collaboration collaboration) {
    String code = StatusOf.collaboration(data, collaboration);
    String list = data.vocabulary().has("statuses", code) ? "statuses" : "steps";
    return parts.names().code(list, code);
  }

  private String participants(Row row) {
    List<String> names = new ArrayList<>();
    for (Participation part : related(Schema.PARTICIPATIONS, "collaboration", row)) {
      names.add(parts.names().party(part));
    }
    return parts.names().listed(names.stream().distinct().toList());
  }

  private TableColumn amount(
      java.util.function.Function<Row, Money> money,
      java.util.function.Function<Row, String> basis) {
    CellReader reader =
        row -> {
          Money value = money.apply(row);
          String words = MoneyWords.of(value, parts.language());
          double size = value.amount().orElse(value.value().middle());
          return words.isEmpty() ? GridCell.EMPTY : GridCell.ordered(words, size);
        };
    return TableColumn.derived(parts.head("amount", GridType.NUMBER), reader)
        .addedBy(parts.adders().money(row -> new Adders.Part(money.apply(row), basis.apply(row))));
  }

  private TableColumn hasEvidence() {
    return TableColumn.derived(
            parts.head("has_evidence", GridType.TEXT),
            row -> parts.flag(!related(Schema.EVIDENCE, "record", row).isEmpty()))
        .groupable();
  }

  private String sources(Row row) {
    TreeSet<String> ids = new TreeSet<>();
    for (Evidence evidence : related(Schema.EVIDENCE, "record", row)) {
      if (!evidence.source().isEmpty()) {
        ids.add(evidence.source());
      }
    }
    return parts.names().listed(ids.stream().map(parts.names()::of).toList());
  }

  private <R extends Row> List<R> related(liaison.model.Table<R> table, String column, Row row) {
    return parts.data().related(table, column, row.id());
  }

  private static GridCell count(List<?> rows) {
    return count(rows.size());
  }

  private static GridCell count(int number) {
    return GridCell.number(MoneyWords.number(number), number);
  }
}
