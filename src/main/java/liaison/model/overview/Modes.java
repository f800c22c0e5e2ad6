package liaison.model.overview;

/**
 * How partners work together.
 *
 * @param single collaborations that name at most one participant
 * @param bilateral of exactly two
 * @param multilateral of three or more
 * @param seats participants summed over all collaborations, each once in each
 */
public record Modes(Count single, Count bilateral, Count multilateral, int seats) {

  /** Mean number of participants, 0 without collaborations. */
  public double mean() {
    int all = single.value() + bilateral.value() + multilateral.value();
    return all == 0 ? 0 : seats / (double) all;
  }
}
