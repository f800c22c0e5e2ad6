package liaison.analysis;

import java.util.Optional;
import liaison.model.Dataset;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/**
 * What an analysis looks at.
 *
 * @param data the records
 * @param network the network made of them
 * @param earlier the network of an earlier period, for comparisons
 * @param start positions to start from, for layouts
 */
public record Subject(
    Dataset data, Network network, Optional<Network> earlier, Optional<Layout> start) {

  public static Subject of(Dataset data, Network network) {
    return new Subject(data, network, Optional.empty(), Optional.empty());
  }
}
