package liaison.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.ui.state.Explorer;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/** Keeps the sheet of the selection, read in the background. */
public final class InspectorViewModel {

  private static final Slot SLOT = Slot.work("inspector");

  private final Explorer explorer;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public InspectorViewModel(Explorer explorer, Jobs jobs) {
    this.explorer = explorer;
    this.jobs = jobs;
    explorer.selection().subscribe(any -> read());
    explorer.dataset().subscribe((before, after) -> read());
    explorer.language().subscribe((before, after) -> read());
  }

  /** What is shown; empty before the first sheet is read. */
  public ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** Why the sheet could not be read, if so. */
  public ReadOnlyObjectProperty<Optional<Text>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** Selects what a line of the sheet stands for. */
  public void follow(String id) {
    explorer.select(id);
  }

  private void read() {
    Dataset data = explorer.dataset().get();
    Language language = explorer.language().get();
    List<String> selection = explorer.selection().get();
    jobs.run(
            SLOT,
            Text.of("inspector.job"),
            progress -> new SheetReader(data, language).read(selection))
        .onDone(next -> {
          failure.set(Optional.empty());
          sheet.set(Optional.of(next));
        })
        .onFailed(reason -> failure.set(Optional.of(reason)));
  }
}
