package liaison.analysis.centrality;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import liaison.base.Progress;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;

/** A scoring of JGraphT's kind that computes all scores at once into an array by node number. */
abstract class ArrayScoring implements VertexScoringAlgorithm<Integer, Double> {

  private final Progress progress;
  private double[] values = {};
  private boolean isDone;

  ArrayScoring(Progress progress) {
    this.progress = progress;
  }

  /** Computes the scores of all nodes. */
  abstract double[] compute(Progress progress);

  /** The scores by node number. */
  final double[] values() {
    if (!isDone) {
      values = compute(progress);
      isDone = true;
    }
    return values;
  }

  @Override
  public final Map<Integer, Double> getScores() {
    double[] scores = values();
    Map<Integer, Double> byNode = new TreeMap<>();
    for (int node = 0; node < scores.length; node++) {
      byNode.put(node, scores[node]);
    }
    return Collections.unmodifiableMap(byNode);
  }

  @Override
  public final Double getVertexScore(Integer node) {
    double[] scores = values();
    if (node < 0 || node >= scores.length) {
      throw new IllegalArgumentException("no node " + node);
    }
    return scores[node];
  }
}
