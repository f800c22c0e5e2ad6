package liaison.model.network;

/**
 * One number for each node.
 *
 * @param analysis id of the analysis it comes from
 * @param values by node number
 */
public record Scores(String analysis, double[] values) {

  public Scores {
    values = values.clone();
  }
}
