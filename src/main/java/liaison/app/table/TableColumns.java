package liaison.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.base.Language;
import liaison.model.Schema;
import liaison.model.Table;

/** All columns that a table can show, and the ones it shows when nobody chose. */
final class TableColumns {

  /** What is shown at first; {@code *} stands for the code of the language. */
  private static final Map<Table<?>, List<String>> USUAL =
      Map.of(
          Schema.ORGANISATIONS,
          List.of("name", "type", "region", "collaborations", "partners", "first_year"),
          Schema.COLLABORATIONS,
          List.of("title", "kind", "status_now", "start", "end", "participants", "has_evidence"),
          Schema.PARTICIPATIONS,
          List.of("collaboration", "organisation", "region", "role", "has_evidence"),
          Schema.INDICATORS,
          List.of("title", "subject", "measure", "value", "unit", "basis", "as_of", "sources"),
          Schema.LISTINGS,
          List.of("title", "form", "owner", "region", "amount", "state", "valid_until"),
          Schema.EVIDENCE,
          List.of("record", "field", "stated", "summary*", "source", "locator"),
          Schema.AMOUNTS,
          List.of("collaboration", "participant", "payer", "basis", "amount", "start", "end"),
          Schema.MILESTONES,
          List.of("collaboration", "step", "date", "by", "as_of", "note"),
          Schema.SOURCES,
          List.of("title", "publisher", "published", "language", "statements"),
          Schema.TERMS,
          List.of("list", "code", "name", "parent", "aliases"));

  private final List<TableColumn> all;
  private final Table<?> table;
  private final Language language;

  TableColumns(TableRequest request, PassingRows passing) {
    ColumnParts parts = new ColumnParts(request);
    DerivedColumns derived = new DerivedColumns(parts, passing);
    this.table = request.table();
    this.language = request.language();
    this.all = new ArrayList<>(derived.leading());
    all.addAll(new SchemaColumns(parts).all());
    all.addAll(derived.following());
  }

  List<TableColumn> all() {
    return all;
  }

  Optional<TableColumn> find(String name) {
    return all.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** Names of the columns that are shown when nobody chose. */
  List<String> usual() {
    List<String> names = new ArrayList<>();
    for (String name : USUAL.getOrDefault(table, List.of())) {
      names.add(localised(name));
    }
    if (names.isEmpty()) {
      table.columns().stream().skip(1).forEach(column -> names.add(column.name()));
    }
    boolean isMoneyed = table == Schema.ORGANISATIONS || table == Schema.COLLABORATIONS;
    for (TableColumn column : all) {
      if (isMoneyed && column.name().startsWith("amount_")) {
        names.add(column.name());
      }
    }
    return names;
  }

  private String localised(String name) {
    if (!name.endsWith("*")) {
      return name;
    }
    String stem = name.substring(0, name.length() - 1);
    return language == Language.ZH ? stem + "_zh" : stem;
  }
}
