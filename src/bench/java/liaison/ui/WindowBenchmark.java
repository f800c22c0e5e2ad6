package liaison.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import liaison.LedgerData;
import liaison.app.CodeLists;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.bench.Benchmark;
import liaison.bench.Figure;
import liaison.bench.Report;
import liaison.model.filter.Filter;
import liaison.ui.shell.Views;

/**
 * A window on a large ledger: from a change of the filter to the picture on the screen, view by
 * view; from a key in the search field to its answer; the table scrolled; and how long the window's
 * thread was away meanwhile.
 */
public final class WindowBenchmark implements Benchmark {

  private static final List<String> FILTERS =
      List.of(
          "kind=loan",
          "",
          "type=company",
          "country=DE,JP,FR,KE",
          "kind=grant,joint-project; type=university",
          "type=government; country!=CN");
  private static final List<String> SEARCHES =
      List.of("huadong", "beifangjiaotong", "baltic", "agreement 17", "savanna", "qhdx");
  private static final int WARM = 2;
  private static final int ROUNDS = 7;
  private static final int JUMPS = 120;

  @Override
  public String id() {
    return "window";
  }

  @Override
  public void run(Report report) throws TimeoutException {
    try (WindowRig rig = new WindowRig(LedgerData.standard(CodeLists.load()), Language.ZH);
        Heartbeat heartbeat = new Heartbeat()) {
      for (Views.Entry view : Views.ALL) {
        filters(rig, heartbeat, view.kind(), report);
      }
      searches(rig, heartbeat, report);
      scroll(rig, heartbeat, report);
    }
  }

  private static void filters(WindowRig rig, Heartbeat heartbeat, ViewKind view, Report report) {
    WindowRig.call(() -> {
      rig.explorer.view().set(view);
      return true;
    });
    rig.still();
    List<Double> times = new ArrayList<>();
    List<Double> waits = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String filter : FILTERS) {
        heartbeat.longestMs();
        long start = System.nanoTime();
        WindowRig.call(() -> {
          rig.explorer.filter().set(Filter.parse(filter));
          return true;
        });
        if (view.isPicture()) {
          rig.settle();
        } else {
          rig.still();
        }
        double time = (System.nanoTime() - start) / 1e6;
        rig.still();
        if (round >= WARM) {
          times.add(time);
          waits.add(heartbeat.longestMs());
        }
      }
    }
    add(report, "filter to new picture, " + view.code(), times, "median ≤ 300");
    add(report, "window's thread away, " + view.code(), waits, "most ≤ 100");
  }

  private static void searches(WindowRig rig, Heartbeat heartbeat, Report report) {
    TextField field = (TextField) rig.stage().getScene().lookup("#search");
    List<Double> times = new ArrayList<>();
    List<Double> waits = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      for (String words : SEARCHES) {
        for (int end = 1; end <= words.length(); end++) {
          String typed = words.substring(0, end);
          heartbeat.longestMs();
          long start = System.nanoTime();
          WindowRig.call(() -> {
            field.requestFocus();
            field.setText(typed);
            return true;
          });
          WindowRig.await("the answer", rig.jobs::isIdle);
          if (round > 0) {
            times.add((System.nanoTime() - start) / 1e6);
            waits.add(heartbeat.longestMs());
          }
        }
      }
    }
    WindowRig.call(() -> {
      field.clear();
      return true;
    });
    add(report, "key of a search to its answer", times, "median ≤ 30");
    add(report, "window's thread away, search", waits, "most ≤ 100");
  }

  private static void scroll(WindowRig rig, Heartbeat heartbeat, Report report) {
    WindowRig.call(() -> {
      rig.explorer.filter().set(Filter.NONE);
      rig.explorer.view().set(ViewKind.TABLE);
      return true;
    });
    rig.still();
    TableView<?> table = (TableView<?>) rig.stage().getScene().lookup("#records");
    int rows = table.getItems().size();
    List<Double> waits = new ArrayList<>();
    for (int jump = 0; jump < JUMPS; jump++) {
      int at = (int) ((jump * 7919L) % rows);
      heartbeat.longestMs();
      WindowRig.call(() -> {
        table.scrollTo(at);
        return true;
      });
      WindowRig.call(() -> true);
      if (jump >= JUMPS / 4) {
        waits.add(heartbeat.longestMs());
      }
    }
    add(report, "window's thread away, table scrolled", waits, "most ≤ 50");
  }

  private static void add(Report report, String task, List<Double> times, String wanted) {
    report.add(Figure.of(task, times.stream().mapToDouble(Double::doubleValue).toArray(), wanted));
  }
}
