package liaison.analysis.layout.plan;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.EgoMap;
import liaison.model.network.Guide;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.Node;

/**
 * Two sides: organisations at the left, collaborations at the right, both ordered so that ties
 * cross little ({@link Columns}). Where there are no collaborations among the nodes, those of the
 * most common type stand at the left, all others at the right.
 *
 * <p>Time O(n log n + ties) times a fixed number of sweeps. An empty network gives an empty layout.
 * No randomness. Progress and cancel at each sweep.
 */
public final class TwoModeLayout implements Analysis<Layout> {

  @Override
  public String id() {
    return "two-mode-layout";
  }

  @Override
  public Params params() {
    return Params.NONE;
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    progress.step(0, 1);
    Network network = subject.network();
    boolean isTwoMode =
        network.nodes().stream().anyMatch(node -> node.kind() == Node.Kind.COLLABORATION);
    String common = isTwoMode ? "" : common(network);
    boolean[] isLeft = new boolean[network.nodeCount()];
    for (int v = 0; v < isLeft.length; v++) {
      Node node = network.node(v);
      isLeft[v] = isTwoMode ? node.kind() != Node.Kind.COLLABORATION : node.type().equals(common);
    }
    String list = isTwoMode ? Guide.SIDES : "types";
    String left = isTwoMode ? Guide.ORGANISATIONS : common;
    String right = isTwoMode ? Guide.COLLABORATIONS : EgoMap.OTHER;
    return new Columns(
            network,
            List.of(
                new Columns.Layer(list, left, side(isLeft, true)),
                new Columns.Layer(list, right, side(isLeft, false))))
        .lay(progress);
  }

  private static int[] side(boolean[] isLeft, boolean wanted) {
    return IntStream.range(0, isLeft.length).filter(v -> isLeft[v] == wanted).toArray();
  }

  /** The type of most nodes, of several the first by code. */
  private static String common(Network network) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    network.nodes().forEach(node -> counts.merge(node.type(), 1, Integer::sum));
    String most = "";
    for (String type : counts.keySet()) {
      most = counts.get(type) > counts.getOrDefault(most, 0) ? type : most;
    }
    return most;
  }
}
