package liaison.model.network;

/**
 * One number for each tie.
 *
 * @param analysis id of the analysis it comes from
 * @param values by tie number
 */
public record TieScores(String analysis, double[] values) {

  public TieScores {
    values = values.clone();
  }
}
