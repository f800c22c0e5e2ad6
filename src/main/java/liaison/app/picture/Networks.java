package liaison.app.picture;

import liaison.analysis.network.Neighbourhood;
import liaison.analysis.network.NetworkBuilder;
import liaison.model.network.Network;

/** The network a picture is about. */
final class Networks {

  private Networks() {}

  /** Derived from the records, and cut to the surroundings of the focus where there is one. */
  static Network of(PictureRequest request) {
    NetworkBuilder builder = new NetworkBuilder();
    Network network = builder.build(request.data(), request.spec());
    String focus = request.options().focus();
    if (focus.isEmpty()) {
      return network;
    }
    int node =
        builder.nodeOf(request.data(), request.spec(), focus).map(network::indexOf).orElse(-1);
    return node < 0 ? network : Neighbourhood.within(network, node, request.options().hops());
  }
}
