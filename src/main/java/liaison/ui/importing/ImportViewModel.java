package liaison.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import liaison.app.ImportSource;
import liaison.base.Text;
import liaison.exchange.in.ImportPlan;
import liaison.model.Dataset;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.RowsBehind;
import liaison.ui.task.Job;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * An import on its way: files are read, tried on the project they shall go into, and then imported
 * as one step, or not at all.
 */
public final class ImportViewModel {

  private static final Slot READ = Slot.longWork("import-read");
  private static final Slot PLAN = Slot.longWork("import-plan");

  private final Explorer explorer;
  private final Editing editing;
  private final Jobs jobs;
  private final ImportDoors doors;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyObjectWrapper<Optional<Text>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ImportPlan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.NEW);
  private final StringProperty name = new SimpleStringProperty("");
  private Optional<ImportSource> source = Optional.empty();
  private boolean isAsked;

  /** How far the import is. */
  public enum Stage {
    /** Files are to be chosen. */
    CHOOSE,
    /** Files are read and tried. */
    READING,
    /** It is known what would change. */
    REPORT,
    /** It is being done. */
    WRITING,
    /** It is done. */
    DONE
  }

  /** Where the records go. */
  public enum Target {
    /** A project made for them. */
    NEW,
    /** The project that is open. */
    OPEN
  }

  public ImportViewModel(Explorer explorer, Editing editing, Jobs jobs, ImportDoors doors) {
    this.explorer = explorer;
    this.editing = editing;
    this.jobs = jobs;
    this.doors = doors;
    target.subscribe((before, now) -> tryOut());
  }

  public ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** How much is read, 0 to 1; -1 while nobody knows. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** Why it could not be done; nothing was changed then. */
  public ReadOnlyObjectProperty<Optional<Text>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** What would change; empty before it is known. */
  public ReadOnlyObjectProperty<Optional<ImportPlan>> plan() {
    return plan.getReadOnlyProperty();
  }

  /** Where the records shall go. */
  public ObjectProperty<Target> target() {
    return target;
  }

  /** What a new project shall be called. */
  public StringProperty name() {
    return name;
  }

  /** The names of the files. */
  public String files() {
    return source.map(ImportSource::name).orElse("");
  }

  /** Whether there is an open project the records could go into. */
  public boolean hasOpen() {
    return editing.canEdit().get();
  }

  /** What the open project is called. */
  public Text openName() {
    return explorer.projectName().get();
  }

  /** What is wrong with the name of the new project, if anything. */
  public Optional<Text> nameDoubt() {
    return target.get() == Target.NEW && !name.get().isBlank()
        ? doors.taken().apply(name.get().strip())
        : Optional.empty();
  }

  /** Whether it can be done as it stands. */
  public boolean canImport() {
    boolean isNamed = target.get() == Target.OPEN || !name.get().isBlank() && nameDoubt().isEmpty();
    return stage.get() == Stage.REPORT
        && isNamed
        && plan.get().filter(now -> !now.batch().isEmpty()).isPresent();
  }

  /** Begins anew, without files. */
  public void begin() {
    cancel();
    failure.set(Optional.empty());
    plan.set(Optional.empty());
    source = Optional.empty();
    name.set("");
    stage.set(Stage.CHOOSE);
  }

  /** Reads files and tries them on the project they would go into. */
  public void read(List<String> paths) {
    begin();
    if (paths.isEmpty()) {
      return;
    }
    isAsked = true;
    progress.set(-1);
    stage.set(Stage.READING);
    jobs.run(READ, Text.of("importing.reading"), step -> doors.reader().read(paths, step))
        .onStep(progress::set)
        .onDone(this::wasRead)
        .onFailed(this::failed);
  }

  private void wasRead(ImportSource read) {
    source = Optional.of(read);
    name.set(freeName(read.name()));
    Target wanted = hasOpen() ? Target.OPEN : Target.NEW;
    if (target.get() == wanted) {
      tryOut();
    } else {
      target.set(wanted);
    }
  }

  /** The files' name without ending, and a number where a project is called so already. */
  private String freeName(String files) {
    String bare = files.replaceAll("(?i)\\.(xlsx|csv)$", "").strip();
    String first = bare.length() > 100 ? bare.substring(0, 100) : bare;
    String free = first;
    for (int number = 2; doors.taken().apply(free).isPresent(); number++) {
      free = first + " " + number;
    }
    return free;
  }

  private void tryOut() {
    source.ifPresent(read -> {
      Supplier<Dataset> data = base();
      stage.set(Stage.READING);
      jobs.run(PLAN, Text.of("importing.trying"), step -> read.plan(data.get()))
          .onDone(tried -> {
            plan.set(Optional.of(tried));
            stage.set(Stage.REPORT);
          })
          .onFailed(this::failed);
    });
  }

  private Supplier<Dataset> base() {
    Dataset open = explorer.dataset().get();
    return target.get() == Target.OPEN ? () -> open : () -> Dataset.empty(doors.vocabulary().get());
  }

  /** Imports as one step, on the records as they are by now. */
  public void run() {
    if (!canImport()) {
      return;
    }
    failure.set(Optional.empty());
    stage.set(Stage.WRITING);
    source.ifPresent(read -> {
      Supplier<Dataset> data = base();
      jobs.run(PLAN, Text.of("importing.trying"), step -> read.plan(data.get()))
          .onDone(now -> {
            plan.set(Optional.of(now));
            write(now);
          })
          .onFailed(this::failed);
    });
  }

  private void write(ImportPlan now) {
    Job<?> job =
        target.get() == Target.OPEN
            ? editing.apply(now.batch())
            : doors.creator().create(name.get().strip(), Optional.of(now.batch()));
    job.onDone(done -> stage.set(Stage.DONE)).onFailed(this::failed);
  }

  /** Shows what was added: its rows in the table, selected in every view. */
  public void showNew() {
    plan.get()
        .map(now -> new NewRecords(now.batch()))
        .ifPresent(added ->
            added
                .table()
                .ifPresent(table -> {
                  List<String> ids = added.of(table);
                  explorer.showRows(
                      new RowsBehind(Text.of("importing.newFrom", files()), table, ids));
                  explorer.selectAll(ids);
                }));
  }

  private void failed(Text reason) {
    failure.set(Optional.of(reason));
    stage.set(source.isPresent() && plan.get().isPresent() ? Stage.REPORT : Stage.CHOOSE);
  }

  /** Gives up reading; nothing was changed. */
  public void cancel() {
    if (isAsked) {
      jobs.cancel(READ);
      jobs.cancel(PLAN);
      isAsked = false;
    }
    if (stage.get() == Stage.READING) {
      stage.set(Stage.CHOOSE);
    }
  }
}
