package liaison.analysis.layout.force;

/**
 * What acts between nodes. All repel by {@code repulsion · mass · mass / distance}; a tie pulls by
 * {@code pull · distance}; all are drawn to the origin by {@code gravity · mass}.
 *
 * @param repulsion scales the whole
 * @param gravity 0 for none
 * @param isStrong gravity grows with the distance from the origin
 * @param isLogarithmic a tie pulls by {@code pull · log(1 + distance)}, which sets groups apart
 */
public record Forces(double repulsion, double gravity, boolean isStrong, boolean isLogarithmic) {

  /** As ForceAtlas2 is set in the beginning. */
  public static final Forces STANDARD = new Forces(2, 1, false, false);

  /** The same with the mode called LinLog. */
  public static final Forces LOGARITHMIC = new Forces(2, 1, false, true);
}
