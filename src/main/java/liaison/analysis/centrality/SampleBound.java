package liaison.analysis.centrality;

/**
 * How far shares of a sample may be from what is expected. A share {@code p̂} of {@code τ} draws is
 * below {@code p} with {@code kl(p̂,p) > L/τ} only with probability {@code exp(−L)}, and likewise
 * above; {@code L} is chosen so that all nodes, both sides and all rounds together fail with
 * probability 1 − confidence at most, round {@code i} taking {@code 1/(i(i+1))} of it. Where all
 * bounds lie below one half, the interval is widest upwards, and at the greatest share: the inverse
 * variance 1/(x(1−x)) falls there. Beyond, {@code kl(p,q) ≥ 2(p−q)²} holds everywhere.
 */
final class SampleBound {

  private static final int HALVINGS = 60;

  private final int nodes;
  private final double doubt;

  SampleBound(int nodes, double confidence) {
    this.nodes = nodes;
    this.doubt = 1 - confidence;
  }

  /**
   * How far off a share may be at most.
   *
   * @param round of looking, from 1
   * @param draws so far
   * @param most the greatest count
   */
  double width(int round, long draws, int most) {
    double reach = StrictMath.log(2.0 * nodes * round * (round + 1) / doubt) / draws;
    double anywhere = Math.sqrt(reach / 2);
    double share = (double) most / draws;
    double above = upper(share, reach);
    return above <= 0.5 ? Math.min(above - share, anywhere) : anywhere;
  }

  /** The largest q with {@code kl(share, q) ≤ reach}. */
  private static double upper(double share, double reach) {
    double low = share;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (divergence(share, middle) > reach) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** {@code p·ln(p/q) + (1−p)·ln((1−p)/(1−q))}. */
  private static double divergence(double p, double q) {
    double yes = p == 0 ? 0 : p * StrictMath.log(p / q);
    double no = p == 1 ? 0 : (1 - p) * StrictMath.log((1 - p) / (1 - q));
    return yes + no;
  }
}
