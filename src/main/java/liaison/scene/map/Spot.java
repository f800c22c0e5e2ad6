package liaison.scene.map;

import java.util.List;

/**
 * Partners at one position.
 *
 * @param lon degrees
 * @param lat degrees
 * @param country country or region code, empty when unknown
 * @param nodes numbers of their nodes in the network
 * @param weight sum of their ties with the hub
 */
record Spot(double lon, double lat, String country, List<Integer> nodes, double weight) {
  Spot {
    nodes = List.copyOf(nodes);
  }
}
