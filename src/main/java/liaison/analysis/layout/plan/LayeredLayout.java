package liaison.analysis.layout.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.layout.Sectors;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;

/**
 * A column for each type, sector, country or field, ordered so that ties cross little ({@link
 * Columns}). Eight columns at most, the scattered rest in one.
 *
 * <p>Time O(n log n + ties) times a fixed number of sweeps. An empty network gives an empty layout.
 * No randomness. Progress and cancel at each sweep.
 */
public final class LayeredLayout implements Analysis<Layout> {

  @Override
  public String id() {
    return "layered-layout";
  }

  @Override
  public Params params() {
    return Params.of(Param.choice("by", "type", List.of("type", "sector", "region", "field")));
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    progress.step(0, 1);
    Sectors sectors = new Sectors(subject.data(), subject.network(), -1, chosen.value("by"));
    List<Sectors.Key> keys = sectors.keys();
    List<Columns.Layer> layers = new ArrayList<>();
    for (Sectors.Key key : sectors.order(keys)) {
      int[] members =
          IntStream.range(0, keys.size()).filter(v -> keys.get(v).equals(key)).toArray();
      layers.add(new Columns.Layer(key.list(), key.code(), members));
    }
    return new Columns(subject.network(), layers).lay(progress);
  }
}
