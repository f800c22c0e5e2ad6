package liaison.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import liaison.app.picture.ViewKind;
import liaison.app.table.RowScope;
import liaison.app.table.TableData;
import liaison.app.table.TableRequest;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.filter.Filter;
import liaison.model.grid.Grid;
import liaison.model.grid.GridShape;
import liaison.model.grid.SortKey;
import liaison.model.value.Period;
import liaison.ui.state.Explorer;
import liaison.ui.state.RowsBehind;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * The table that is looked at: which records, in which columns, order and groups. Rows are made in
 * the background while the old ones stay.
 */
public final class TableViewModel {

  /** Tables in the order they are offered. */
  public static final List<Table<?>> TABLES =
      List.of(
          Schema.ORGANISATIONS,
          Schema.COLLABORATIONS,
          Schema.PARTICIPATIONS,
          Schema.AMOUNTS,
          Schema.MILESTONES,
          Schema.INDICATORS,
          Schema.LISTINGS,
          Schema.EVIDENCE,
          Schema.SOURCES,
          Schema.ATTRIBUTES);

  private static final Slot SLOT = Slot.work("table");

  private final Explorer explorer;
  private final Jobs jobs;
  private final Map<String, GridShape> shapes = new HashMap<>();
  private final ReadOnlyObjectWrapper<GridShape> shape =
      new ReadOnlyObjectWrapper<>(GridShape.of(TABLES.getFirst().name()));
  private final ReadOnlyObjectWrapper<Optional<ShownTable>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Text>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
  private List<String> given = List.of();
  private Optional<TableRequest> asked = Optional.empty();
  private Optional<GridShape> askedShape = Optional.empty();

  public TableViewModel(Explorer explorer, Jobs jobs) {
    this.explorer = explorer;
    this.jobs = jobs;
    explorer.keeps().add("table.shape", this::kept, this::restore);
    explorer.rows().subscribe(rows -> rows.ifPresent(behind -> showTable(behind.table())));
    explorer.rows().subscribe(this::refresh);
    explorer.tiles().subscribe(this::refresh);
    explorer.spec().subscribe(this::refresh);
    explorer.dataset().subscribe(this::refresh);
    explorer.language().subscribe(this::refresh);
    shape.subscribe(this::refresh);
  }

  /** What is on the screen; empty before the first table is made. */
  ReadOnlyObjectProperty<Optional<ShownTable>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The rows and columns on the screen; empty before the first are made. */
  public Optional<Grid> grid() {
    return shown.get().map(ShownTable::grid);
  }

  /** Whether newer rows are being made. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Why the rows could not be made, if so. */
  public ReadOnlyObjectProperty<Optional<Text>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** How the table is shown: all that a session keeps. */
  public ReadOnlyObjectProperty<GridShape> shape() {
    return shape.getReadOnlyProperty();
  }

  /** Shows a table in a shape. */
  public void setShape(GridShape next) {
    if (!next.equals(shape.get())) {
      shapes.put(next.table(), next);
      shape.set(next);
      explorer.keeps().touch();
    }
  }

  /** The table that is looked at, then the others as they were left. */
  private String kept() {
    List<String> lines = new ArrayList<>(List.of(shape.get().toString()));
    for (GridShape other : new TreeMap<>(shapes).values()) {
      if (!other.table().equals(shape.get().table())) {
        lines.add(other.toString());
      }
    }
    return String.join("\n", lines);
  }

  private void restore(String kept) {
    List<GridShape> known =
        kept.lines()
            .flatMap(line -> GridShape.parse(line).stream())
            .filter(each -> Schema.table(each.table()).filter(TABLES::contains).isPresent())
            .toList();
    shapes.clear();
    known.forEach(each -> shapes.put(each.table(), each));
    setShape(known.isEmpty() ? GridShape.of(TABLES.getFirst().name()) : known.getFirst());
  }

  /** The table that is looked at. */
  public Table<?> table() {
    return Schema.table(shape.get().table()).orElse(Schema.ORGANISATIONS);
  }

  /** Shows another table as it was left. */
  public void showTable(Table<?> table) {
    setShape(shapes.getOrDefault(table.name(), GridShape.of(table.name())));
  }

  /** Switches to another table by hand: the rows behind a number are of one table only. */
  public void chooseTable(Table<?> table) {
    if (explorer.rows().get().filter(rows -> !rows.table().equals(table)).isPresent()) {
      explorer.rows().set(Optional.empty());
    }
    showTable(table);
  }

  /**
   * Turns to the table of a record that is asked for, where the table is the view that is looked
   * at.
   */
  void turnTo(String id) {
    if (explorer.view().get() == ViewKind.TABLE && lineOf(id).isEmpty()) {
      explorer
          .dataset()
          .get()
          .find(id)
          .map(Schema::tableOf)
          .filter(TABLES::contains)
          .filter(table -> !table.equals(table()))
          .ifPresent(this::chooseTable);
    }
  }

  public void sortBy(List<SortKey> keys) {
    setShape(shape.get().withSort(keys));
  }

  public void groupBy(String column) {
    setShape(shape.get().withGroup(column));
  }

  public void showColumns(List<String> names) {
    setShape(shape.get().withColumns(names));
  }

  /** The rows behind a number that the table is narrowed to. */
  public Optional<RowsBehind> rowsBehind() {
    return explorer.rows().get();
  }

  /** Shows all rows again. */
  public void showAll() {
    explorer.rows().set(Optional.empty());
  }

  /** Lets everything through again. */
  public void clearFilter() {
    explorer.rows().set(Optional.empty());
    explorer.filter().set(Filter.NONE);
    explorer.period().set(Period.ALWAYS);
  }

  /** Ids of the rows that are chosen in the table. */
  public ReadOnlyObjectProperty<List<String>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes what was chosen in the table; every view selects what the rows are about. */
  public void choose(List<String> ids) {
    chosen.set(List.copyOf(ids));
    Dataset data = explorer.dataset().get();
    Set<String> about = new LinkedHashSet<>();
    ids.forEach(id -> about.add(Subjects.of(data, id)));
    given = List.copyOf(about);
    if (!given.equals(explorer.selection().get())) {
      explorer.selectAll(given);
    }
  }

  /** Lines of what is selected elsewhere; empty when the selection came from here. */
  Optional<List<Integer>> linesToSelect() {
    List<String> selection = explorer.selection().get();
    return selection.equals(given) || shown.get().isEmpty()
        ? Optional.empty()
        : Optional.of(lines(selection));
  }

  /** Lines to select when new rows are shown: those chosen here, else those selected elsewhere. */
  List<Integer> linesToSelectAgain() {
    List<String> selection = explorer.selection().get();
    boolean isOwn =
        selection.equals(given) && chosen.get().stream().anyMatch(places()::containsKey);
    return lines(isOwn ? chosen.get() : selection);
  }

  private Map<String, Integer> places() {
    return shown.get().map(ShownTable::lines).map(Lines::places).orElse(Map.of());
  }

  private List<Integer> lines(List<String> ids) {
    Map<String, Integer> places = places();
    List<String> here = ids.stream().filter(places::containsKey).toList();
    given = explorer.selection().get();
    chosen.set(here);
    return here.stream().map(id -> places.getOrDefault(id, 0)).toList();
  }

  /** The line of a record, empty when it is not shown. */
  public Optional<Integer> lineOf(String id) {
    return shown.get().map(table -> table.lines().places().get(id));
  }

  private void refresh() {
    if (!explorer.isShown(ViewKind.TABLE)) {
      return;
    }
    TableRequest wanted = wanted();
    GridShape form = shape.get();
    boolean isSameData = asked.filter(old -> isSame(old, wanted)).isPresent();
    if (isSameData && askedShape.filter(form::equals).isPresent()) {
      return;
    }
    Optional<TableData> known =
        isSameData
            ? shown.get().map(ShownTable::data).filter(data -> isSame(data.request(), wanted))
            : Optional.empty();
    asked = Optional.of(wanted);
    askedShape = Optional.of(form);
    busy.set(true);
    jobs.run(
            SLOT,
            Text.of("table.job"),
            progress -> {
              TableData data = known.orElseGet(() -> TableData.of(wanted, progress));
              var grid = data.grid(form, progress);
              return new ShownTable(data, grid, Lines.of(grid), form);
            })
        .onDone(this::show)
        .onFailed(reason -> {
          busy.set(false);
          failure.set(Optional.of(reason));
        });
  }

  private TableRequest wanted() {
    RowScope scope =
        explorer
            .rows()
            .get()
            .filter(rows -> rows.table().equals(table()))
            .<RowScope>map(rows -> new RowScope.Listed(rows.ids()))
            .orElseGet(RowScope.Passing::new);
    return new TableRequest(
        table(), explorer.dataset().get(), explorer.spec().get(), scope, explorer.language().get());
  }

  private void show(ShownTable next) {
    busy.set(false);
    failure.set(Optional.empty());
    shown.set(Optional.of(next));
  }

  /** Datasets are compared by identity: they are snapshots. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(TableRequest a, TableRequest b) {
    return a.data() == b.data()
        && a.table().equals(b.table())
        && a.spec().equals(b.spec())
        && a.scope().equals(b.scope())
        && a.language() == b.language();
  }
}
