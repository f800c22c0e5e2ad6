package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import liaison.TestVocabulary;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.record.Row;
import liaison.ui.table.RecordsView;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand rows: what is seen is right wherever it is scrolled to, and how long it takes.
 */
class TableScrollTest {

  private static final int ROWS = 100_000;
  private static final int STEPS = 60;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void everyPlaceShowsItsRow() throws TimeoutException {
    try (WindowRig rig = new WindowRig(Fakes.project(), Language.EN)) {
      WindowRig.call(() -> {
        rig.explorer.showTiles(List.of(ViewKind.TABLE));
        rig.explorer.open(Text.literal("Large"), large());
        return true;
      });
      RecordsView view = (RecordsView) rig.window().shell().centre();
      WindowRig.await(
          "the rows",
          () ->
              view.model().grid().filter(grid -> grid.size() == ROWS).isPresent()
                  && !view.model().busy().get());
      TableView<?> table = (TableView<?>) rig.stage().getScene().lookup("#records");
      Random random = new Random(3);
      long longest = 0;
      for (int step = 0; step < STEPS; step++) {
        int at = random.nextInt(ROWS);
        longest = Math.max(longest, WindowRig.call(() -> scrolled(table, at)));
        String name = WindowRig.call(() -> view.line(at).getFirst());
        assertEquals(String.format("Institute %06d", at), name);
      }
      // Time of the thread, not of the clock: other tests run beside this one.
      System.out.printf(
          "100,000 rows: the longest of %d jumps took the window %.1f ms%n", STEPS, longest / 1e6);
      assertTrue(longest > 0);
      int chosen =
          WindowRig.call(() -> {
            table.getSelectionModel().selectAll();
            return table.getSelectionModel().getSelectedIndices().size();
          });
      assertEquals(ROWS, chosen);
      WindowRig.await("the selection", () -> rig.explorer.selection().get().size() == ROWS);
    }
  }

  private static long scrolled(TableView<?> table, int at) {
    long start = THREADS.getCurrentThreadCpuTime();
    table.scrollTo(at);
    Parent root = table.getScene().getRoot();
    root.applyCss();
    root.layout();
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static Dataset large() {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < ROWS; at++) {
      String name = String.format("Institute %06d", at);
      rows.add(Fakes.organisation("o-" + at, "研究所" + at, name, "institute", "DE"));
    }
    return Dataset.of(TestVocabulary.shipped(), rows);
  }
}
