package liaison.scene.map;

import liaison.model.Dataset;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;

/**
 * What a map shows.
 *
 * @param data the records behind the network
 * @param spec how the network was derived
 * @param network the network
 */
public record MapInput(Dataset data, NetworkSpec spec, Network network) {}
