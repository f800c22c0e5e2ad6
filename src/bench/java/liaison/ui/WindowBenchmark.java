package liaison.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import liaison.LedgerData;
import liaison.app.CodeLists;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.bench.Benchmark;
import liaison.bench.Figure;
import liaison.model.filter.Filter;
import liaison.ui.shell.Views;

/**
 * A window on a large ledger: from a change of the filter to the picture on the screen, view by
 * view, and how long the window's thread was away meanwhile.
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
  private static final int WARM = 2;
  private static final int ROUNDS = 7;

  @Override
  public String id() {
    return "window";
  }

  @Override
  public List<Figure> run() {
    try (WindowRig rig = new WindowRig(LedgerData.standard(CodeLists.load()), Language.ZH);
        Heartbeat heartbeat = new Heartbeat()) {
      List<Figure> figures = new ArrayList<>();
      for (Views.Entry view : Views.ALL) {
        measure(rig, heartbeat, view.kind(), figures);
      }
      return figures;
    } catch (TimeoutException noWindow) {
      throw new IllegalStateException(noWindow);
    }
  }

  private static void measure(
      WindowRig rig, Heartbeat heartbeat, ViewKind view, List<Figure> figures) {
    WindowRig.call(() -> {
      rig.explorer.view().set(view);
      return true;
    });
    rig.settle();
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
        rig.settle();
        if (round >= WARM) {
          times.add((System.nanoTime() - start) / 1e6);
          waits.add(heartbeat.longestMs());
        }
      }
    }
    figures.add(Figure.of("filter to new picture, " + view.code(), array(times), "median ≤ 300"));
    figures.add(Figure.of("window's thread away, " + view.code(), array(waits), "most ≤ 100"));
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
