package liaison.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.app.edit.HistoryLine;
import liaison.app.edit.ProjectEdits;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.edit.Batch;
import liaison.model.edit.Edit;

/** A project in memory that remembers what was done to it, for tests of the window. */
public final class FakeEdits implements ProjectEdits {

  private final List<Edit> edits = new ArrayList<>();
  private final List<Text> labels = new ArrayList<>();
  private Dataset data;
  private int done;
  private boolean isFull;

  public FakeEdits(Dataset data) {
    this.data = data;
  }

  /** From now on no change can be kept, as on a full disk. */
  public void fill() {
    isFull = true;
  }

  @Override
  public synchronized Dataset dataset() {
    return data;
  }

  @Override
  public synchronized Dataset apply(Edit edit) {
    if (isFull) {
      throw new AppException(Fault.OUTPUT, Text.of("store.project.reopen"));
    }
    if (edit.isEmpty()) {
      return data;
    }
    edits.subList(done, edits.size()).clear();
    labels.subList(done, labels.size()).clear();
    edits.add(edit);
    labels.add(edit instanceof Batch batch ? batch.label() : Text.literal("change"));
    done++;
    data = data.apply(edit);
    return data;
  }

  @Override
  public synchronized Optional<Text> undo() {
    if (done == 0) {
      return Optional.empty();
    }
    done--;
    data = data.apply(edits.get(done).inverse());
    return Optional.of(labels.get(done));
  }

  @Override
  public synchronized Optional<Text> redo() {
    if (done == edits.size()) {
      return Optional.empty();
    }
    data = data.apply(edits.get(done));
    return Optional.of(labels.get(done++));
  }

  @Override
  public synchronized List<HistoryLine> history() {
    List<HistoryLine> lines = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      lines.add(new HistoryLine(i + 1, "2026-01-01T00:00:00Z", labels.get(i), i >= done));
    }
    return lines;
  }

  @Override
  public synchronized Edit edit(long number) {
    return edits.get((int) number - 1);
  }
}
