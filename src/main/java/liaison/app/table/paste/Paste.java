package liaison.app.table.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liaison.app.table.Headings;
import liaison.app.table.RecordNames;
import liaison.app.table.TableData;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.exchange.out.grid.FormulaGuard;
import liaison.model.Column;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridColumn;
import liaison.model.record.Row;
import liaison.text.Reading;

/**
 * Works out what pasting rows into a table would change. The first pasted row must name the
 * columns, by heading in either language or by name; rows are found by their id, else by their
 * name. A row that is found nowhere becomes a new record. Nothing is dropped without being said.
 */
public final class Paste {

  /** Columns that rows are found by, the surest first. */
  private static final List<String> KEYS =
      List.of("id", "name", "title", "name_zh", "title_zh", "name_en", "title_en");

  private final TableData data;
  private final Table<?> table;
  private final RecordNames names;
  private final TypedCells cells;
  private final List<PastedCell> changes = new ArrayList<>();
  private final List<String> created = new ArrayList<>();
  private final List<PastedCell> problems = new ArrayList<>();
  private final Map<String, Row> before = new LinkedHashMap<>();
  private final Map<String, List<Object>> after = new LinkedHashMap<>();
  private final Set<String> newIds = new HashSet<>();
  private int unchanged;

  private Paste(TableData data) {
    this.data = data;
    this.table = data.request().table();
    this.names = new RecordNames(data.request().data(), data.request().language());
    this.cells = new TypedCells(data.request().data());
  }

  /**
   * What pasting a text would do.
   *
   * @throws AppException when its first row names no column by which rows can be found
   */
  public static PastePlan plan(TableData data, String text) {
    return new Paste(data).plan(CellText.read(text));
  }

  /**
   * What pasting a text would do; where its first row names no column, its cells go to the shown
   * cells from a place on, row by row.
   *
   * @param ids ids of the rows from that place on, in the order shown
   * @param columns names of the columns from that place on
   */
  public static PastePlan plan(
      TableData data, String text, List<String> ids, List<String> columns) {
    Paste paste = new Paste(data);
    List<List<String>> rows = CellText.read(text);
    boolean isNamed = !rows.isEmpty() && paste.key(rows.getFirst()).isPresent();
    return isNamed || ids.isEmpty() ? plan(data, text) : paste.plan(rows, ids, columns);
  }

  private PastePlan plan(List<List<String>> rows, List<String> ids, List<String> columns) {
    for (int at = 0; at < rows.size(); at++) {
      Optional<Row> old =
          at < ids.size() ? data.request().data().find(ids.get(at)) : Optional.empty();
      if (old.isEmpty()) {
        problems.add(
            new PastedCell(
                "", "", "", String.join(" ", rows.get(at)), Text.of("table.paste.below")));
        continue;
      }
      Row start = old.get();
      before.put(start.id(), start);
      List<Object> values =
          after.computeIfAbsent(start.id(), any -> new ArrayList<>(table.values(start)));
      unchanged += put(values, start, rows.get(at), columns) ? 0 : 1;
    }
    return new PastePlan(changes, created, problems, unchanged, edit());
  }

  private boolean put(List<Object> values, Row start, List<String> cells, List<String> columns) {
    boolean isChanged = false;
    for (int at = 0; at < cells.size(); at++) {
      String name = at < columns.size() ? columns.get(at) : "";
      Optional<GridColumn> column =
          data.columns().stream().filter(each -> each.name().equals(name)).findFirst();
      String typed = FormulaGuard.unguarded(cells.get(at)).strip();
      String heading = column.map(GridColumn::heading).orElse("");
      if (column.isPresent() && data.edited(name).isPresent()) {
        isChanged |= put(values, start, column.get(), typed, true);
      } else if (!typed.isEmpty() && !typed.equals(data.cell(start, name).text())) {
        Text why =
            column.isPresent()
                ? Text.of("table.paste.derived", heading)
                : Text.of("table.paste.beside");
        problems.add(new PastedCell(names.of(start), heading, "", typed, why));
      }
    }
    return isChanged;
  }

  /** What a pasted column is. */
  private record Place(int at, String heading, Optional<GridColumn> column) {}

  private PastePlan plan(List<List<String>> rows) {
    List<Place> places = rows.isEmpty() ? List.of() : places(rows.getFirst());
    Optional<Place> key = keyOf(places);
    if (key.isEmpty()) {
      throw new AppException(Fault.USAGE, Text.of("table.paste.noKey"));
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        row(row, places, key.get());
      }
    }
    return new PastePlan(changes, created, problems, unchanged, edit());
  }

  private List<Place> places(List<String> headings) {
    List<Place> places = new ArrayList<>();
    for (int at = 0; at < headings.size(); at++) {
      String heading = FormulaGuard.unguarded(headings.get(at)).strip();
      Optional<GridColumn> column = column(heading);
      boolean isReadable = column.filter(found -> isKeyOrEdited(found)).isPresent();
      places.add(new Place(at, heading, isReadable ? column : Optional.empty()));
      if (!isReadable && !heading.isEmpty()) {
        String why = column.isPresent() ? "table.paste.derived" : "table.paste.unknownColumn";
        problems.add(new PastedCell("", heading, "", "", Text.of(why, heading)));
      }
    }
    return places;
  }

  /** The heading by which rows would be found, if a row of cells is one of headings. */
  private Optional<String> key(List<String> headings) {
    return headings.stream()
        .map(heading -> FormulaGuard.unguarded(heading).strip())
        .filter(heading -> column(heading).filter(found -> KEYS.contains(found.name())).isPresent())
        .findFirst();
  }

  private boolean isKeyOrEdited(GridColumn column) {
    return column.name().equals("id") || data.edited(column.name()).isPresent();
  }

  private Optional<GridColumn> column(String heading) {
    String wanted = heading.toLowerCase(Locale.ROOT);
    for (GridColumn head : data.columns()) {
      for (Language language : Language.values()) {
        boolean isKnown = Messages.in(language).has("column." + head.name());
        boolean isNamed =
            isKnown
                && Headings.of(table, head.name(), Messages.in(language))
                    .toLowerCase(Locale.ROOT)
                    .equals(wanted);
        if (isNamed || head.name().equals(wanted.replace(' ', '_'))) {
          return Optional.of(head);
        }
      }
    }
    return Optional.empty();
  }

  /** The column rows are found by: the id before a name. */
  private static Optional<Place> keyOf(List<Place> places) {
    for (String name : KEYS) {
      for (Place place : places) {
        if (place.column().filter(column -> column.name().equals(name)).isPresent()) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  private void row(List<String> row, List<Place> places, Place key) {
    String named = cell(row, key);
    boolean isId = key.column().filter(column -> column.name().equals("id")).isPresent();
    Reading<String> found = cells.row(table, named);
    boolean isAmbiguous =
        found.problem().filter(why -> why.key().endsWith("severalNames")).isPresent();
    if (isAmbiguous || named.isBlank()) {
      Text why =
          found.problem().filter(any -> !named.isBlank()).orElse(Text.of("table.paste.noName"));
      problems.add(new PastedCell(named, key.heading(), "", String.join(" ", row), why));
      return;
    }
    String id =
        found.value().orElseGet(() -> isId ? named : NewIds.of(table, named, this::isTaken));
    Optional<Row> old = data.request().data().find(id).filter(any -> found.value().isPresent());
    if (old.isEmpty() && isTaken(id)) {
      problems.add(
          new PastedCell(named, key.heading(), "", id, Text.of("table.paste.takenId", id)));
      return;
    }
    Row start = old.orElseGet(() -> table.empty(id));
    List<Object> values = after.computeIfAbsent(id, any -> new ArrayList<>(table.values(start)));
    old.ifPresentOrElse(
        known -> before.put(id, known),
        () -> {
          newIds.add(id);
          created.add(named);
        });
    boolean isChanged = false;
    for (Place place : places) {
      boolean isKeyOfKnown = place.equals(key) && old.isPresent();
      if (place.column().isPresent() && !isKeyOfKnown && place.at() < row.size()) {
        isChanged |= put(values, start, place.column().get(), cell(row, place), old.isPresent());
      }
    }
    unchanged += isChanged || old.isEmpty() ? 0 : 1;
  }

  private boolean isTaken(String id) {
    return newIds.contains(id) || data.request().data().find(id).isPresent();
  }

  private boolean put(
      List<Object> values, Row start, GridColumn column, String typed, boolean isKnown) {
    Optional<Column> edited = data.edited(column.name());
    GridCell cell = isKnown ? data.cell(start, column.name()) : GridCell.EMPTY;
    String shown = cell.text();
    if (edited.isEmpty() || typed.equals(shown) || typed.equals(cell.plain())) {
      return false;
    }
    Reading<Object> reading = cells.read(edited.get(), typed);
    String name = names.of(start);
    if (reading.problem().isPresent()) {
      problems.add(new PastedCell(name, column.heading(), shown, typed, reading.problem().get()));
      return false;
    }
    int at = table.indexOf(edited.get().name());
    Object value = reading.value().orElseThrow();
    if (values.get(at).equals(value)) {
      return false;
    }
    values.set(at, value);
    if (isKnown) {
      changes.add(PastedCell.change(name, column.heading(), shown, typed));
    }
    return true;
  }

  private static String cell(List<String> row, Place place) {
    return place.at() < row.size()
        ? FormulaGuard.unguarded(row.get(place.at())).replace("\r\n", "\n").strip()
        : "";
  }

  private Batch edit() {
    List<Edit> edits = new ArrayList<>();
    after.forEach((id, values) -> {
      Row next = table.row(values);
      Optional<Row> old = Optional.ofNullable(before.get(id));
      edits.add(new Change(old, Optional.of(next)));
    });
    return new Batch(
        Text.of(
            "table.paste.label",
            Text.of(table.labelKey()),
            edits.stream().filter(edit -> !edit.isEmpty()).count()),
        edits);
  }
}
