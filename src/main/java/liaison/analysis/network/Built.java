package liaison.analysis.network;

import liaison.model.network.BuildNotes;
import liaison.model.network.Network;

/**
 * A network and what went into it.
 *
 * @param network the network
 * @param notes what was used and what was left out, and why
 */
public record Built(Network network, BuildNotes notes) {}
