package liaison.analysis.network;

import java.util.Optional;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;

/**
 * Derives a network from a dataset.
 *
 * <p>A collaboration counts when it passes the filter and is there in the period. Those who take
 * part are first rolled up to the nodes of the level, each node once, so a collaboration adds to a
 * tie at most once; then projected; then weighed. With {@code n} nodes taking part it adds to each
 * of its ties 1 (full), {@code 1/(n-1)} (fractional; Perianes-Rodriguez, Waltman, van Eck 2016, DOI
 * 10.1016/j.joi.2016.10.006; {@code 1/n} where the collaboration is itself a node, whose ties then
 * add up to 1), or its share of the money ({@link MoneyWeights}). Nodes of one level that fall
 * together have no tie to themselves. A tie is kept when one of its ends passes the filter's
 * clauses on organisations (with collaborations as nodes: when anybody who takes part does) and its
 * weight is above 0. A node without ties is kept when it passes and takes part in a collaboration
 * that counts; those in no collaboration at all are kept as long as neither period nor clauses on
 * collaborations choose.
 *
 * <p>The unit that a collaboration set up is ignored: it is a tie. To show it as a node instead,
 * add it to the {@link Gathering} as its centre.
 *
 * <p>Time: linear in records, plus pairs of participants of all-pairs collaborations.
 * Deterministic.
 */
public final class NetworkBuilder {

  /** The network alone. */
  public Network build(Dataset data, NetworkSpec spec) {
    return buildNoted(data, spec).network();
  }

  /** The network with an account of what went into it. */
  public Built buildNoted(Dataset data, NetworkSpec spec) {
    return new Building(data, spec).run();
  }

  /**
   * The node of an organisation in networks of this specification, if the organisation is known.
   */
  public Optional<String> nodeOf(Dataset data, NetworkSpec spec, String organisation) {
    NodeMaker maker = new NodeMaker(data, spec.level());
    return data.find(Schema.ORGANISATIONS, organisation).map(found -> maker.of(found).id());
  }
}
