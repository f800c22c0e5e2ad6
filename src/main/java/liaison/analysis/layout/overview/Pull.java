package liaison.analysis.layout.overview;

/**
 * How the pull of a tie grows with its length, against a push that falls with distance (Noack 2009,
 * DOI 10.1103/PhysRevE.79.026102): the steeper, the better are distances kept; the flatter, the
 * better are groups seen.
 */
enum Pull {
  /** By the power 1.5. */
  STEEP,
  /** In proportion. */
  LINEAR,
  /** Not at all: the energy is the logarithm's. */
  FLAT;

  /** Pull over length, for a squared length. */
  double over(double square) {
    return switch (this) {
      case STEEP -> Math.sqrt(Math.sqrt(square));
      case LINEAR -> 1;
      case FLAT -> 1 / (Math.sqrt(square) + 1e-3);
    };
  }
}
