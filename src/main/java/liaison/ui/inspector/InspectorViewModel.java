package liaison.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import liaison.app.edit.HistoryLine;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.edit.Edit;
import liaison.model.overview.Rows;
import liaison.ui.control.Commands;
import liaison.ui.inspector.sheet.Looked;
import liaison.ui.inspector.sheet.Sheet;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.SheetReader;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.Forms;
import liaison.ui.state.RowsBehind;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/** Keeps the sheet of the selection, read in the background, and does what its lines offer. */
public final class InspectorViewModel {

  private static final Slot SLOT = Slot.work("inspector");

  private final Explorer explorer;
  private final Jobs jobs;
  private final Editing editing;
  private final Forms forms;
  private final Focusing focusing;
  private final PathsBetween paths;
  private final RecordTouches touches;
  private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private LongConsumer history = any -> {};
  private Optional<Read> last = Optional.empty();

  /** A sheet with the reader that read it, which serves until records or language change. */
  private record Read(SheetReader reader, Sheet sheet) {}

  public InspectorViewModel(Explorer explorer, Jobs jobs, Editing editing, Forms forms) {
    this.explorer = explorer;
    this.jobs = jobs;
    this.editing = editing;
    this.forms = forms;
    this.focusing = new Focusing(explorer);
    this.paths = new PathsBetween(explorer, jobs);
    this.touches = new RecordTouches(explorer, editing, this::read);
    explorer.selection().subscribe(any -> read());
    explorer.dataset().subscribe((before, after) -> readAnew());
    explorer.language().subscribe((before, after) -> readAnew());
    explorer.spec().subscribe((before, after) -> readShown());
    explorer.options().subscribe((before, after) -> readShown());
  }

  /** What is shown; empty before the first sheet is read. */
  public ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** Why the sheet could not be read, if so. */
  public ReadOnlyObjectProperty<Optional<Text>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** Whether what is shown can be changed. */
  public ReadOnlyBooleanProperty canEdit() {
    return editing.canEdit();
  }

  /** Selects what a line of the sheet stands for, and brings it into sight. */
  public void follow(String id) {
    if (!id.isEmpty()) {
      explorer.reveal(id);
    }
  }

  /** Shows the rows that a line or a section counts in the table. */
  public void showRows(String heading, Rows rows) {
    String about = sheet.get().map(Sheet::title).orElse("");
    explorer.showRows(
        new RowsBehind(Text.of("inspector.rows", about, heading), rows.table(), rows.ids()));
  }

  /** Asks for a new record that belongs to what is shown. */
  public void add(Add wanted) {
    if (editing.canEdit().get()) {
      forms.create(wanted.table(), wanted.preset());
    }
  }

  /** Follows a statement where sources disagree: it is preferred, the others are not. */
  public void prefer(String evidence) {
    Edit edit = new PreferredStatement(explorer.dataset().get()).edit(evidence);
    if (editing.canEdit().get() && !edit.isEmpty()) {
      editing.apply(edit);
    }
  }

  /** Shows a step of the history. */
  public void showStep(long number) {
    history.accept(number);
  }

  /** Tells who shows the steps of the history. */
  public void onStep(LongConsumer shows) {
    history = shows;
  }

  /** What is looked at: shared by all views. */
  Explorer explorer() {
    return explorer;
  }

  /** The way to narrow the pictures to somebody's surroundings. */
  Focusing focusing() {
    return focusing;
  }

  /** The way to the shortest paths between two organisations. */
  PathsBetween paths() {
    return paths;
  }

  /** Adds all that can be done with the selection to the commands of the window. */
  public void register(Commands commands) {
    new RecordActions(this).register(commands);
  }

  Editing editing() {
    return editing;
  }

  Forms forms() {
    return forms;
  }

  /** Only while nothing is selected the sheet speaks of the picture. */
  private void readShown() {
    if (explorer.selection().get().isEmpty()) {
      read();
    }
  }

  private void readAnew() {
    last = Optional.empty();
    read();
  }

  private void read() {
    Dataset data = explorer.dataset().get();
    Language language = explorer.language().get();
    Looked looked = looked();
    Optional<SheetReader> known = last.map(Read::reader);
    jobs.run(
            SLOT,
            Text.of("inspector.job"),
            progress -> {
              SheetReader reader = known.orElseGet(() -> new SheetReader(data, language));
              return new Read(reader, reader.read(looked, progress));
            })
        .onDone(next -> {
          last = Optional.of(next);
          failure.set(Optional.empty());
          sheet.set(Optional.of(next.sheet()));
        })
        .onFailed(reason -> failure.set(Optional.of(reason)));
  }

  private Looked looked() {
    List<String> selection = explorer.selection().get();
    List<HistoryLine> steps = selection.size() == 1 ? touches.of(selection.getFirst()) : List.of();
    ViewOptions options = explorer.options().get();
    return new Looked(selection, explorer.spec().get(), options.focus(), options.hops(), steps);
  }
}
