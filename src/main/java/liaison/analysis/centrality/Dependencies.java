package liaison.analysis.centrality;

import liaison.analysis.parallel.Turn;

/** How much a source needs each other node to reach the rest: Brandes' pair dependencies. */
interface Dependencies {

  /**
   * Adds those of a source.
   *
   * @param between a sum for each node
   * @param turn asked now and then whether to go on
   * @return whether it could; else nothing was added, as there are more paths than numbers reach
   */
  boolean add(int source, double[] between, Turn turn);
}
