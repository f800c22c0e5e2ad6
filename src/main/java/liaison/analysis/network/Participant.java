package liaison.analysis.network;

/**
 * A node of the chosen level that takes part in one collaboration, for one or more organisations.
 *
 * @param node provisional node number
 * @param isCentre whether one of them leads, hosts, founds or funds
 * @param isDeputy whether one of them organises or supervises
 * @param passes whether one of them passes the filter's clauses on organisations
 */
record Participant(int node, boolean isCentre, boolean isDeputy, boolean passes) {

  /** The same node with what another participation adds. */
  Participant with(Participant other) {
    return new Participant(
        node, isCentre || other.isCentre, isDeputy || other.isDeputy, passes || other.passes);
  }
}
