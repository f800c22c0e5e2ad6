package liaison.analysis.layout.stress;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.layout.Page;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;

/**
 * A layout in which nodes lie as far apart as the steps between them: least {@code Σ (distance −
 * hops)² / hops²} over all pairs, for small networks.
 *
 * <p>Source: stochastic descent of Zheng, Pawar and Goodman (2018, DOI 10.1109/TVCG.2018.2859997);
 * above a thousand nodes with the pivots of Ortmann, Klimenta and Brandes (2017, DOI
 * 10.7155/jgaa.00440).
 *
 * <p>Time and memory O(n²) up to a thousand nodes of a component, O(150·n + ties) above. Each
 * component by itself, packed on a page; an empty network gives an empty layout, a single node lies
 * at (0, 0). Weights are not looked at. Randomness: start and order of pairs from the seed.
 * Progress and cancel at each round and inside.
 */
public final class StressLayout implements Analysis<Layout> {

  @Override
  public String id() {
    return "stress-layout";
  }

  @Override
  public Params params() {
    return Params.of(
        Param.integer("seed", 1, 0, Long.MAX_VALUE), Param.number("aspect", 1.65, 0.2, 5));
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    long seed = chosen.integer("seed");
    return new Page(subject.network(), chosen.number("aspect"))
        .lay((part, x, y, inside) -> StressDescent.place(part, seed, x, y, inside), progress);
  }
}
