package liaison.scene.map;

import java.util.List;

/**
 * Partners at one position.
 *
 * @param lon degrees
 * @param lat degrees
 * @param country country or region code, empty when unknown
 * @param region region of the map it lies in, empty when the map draws none
 * @param nodes numbers of their nodes in the network
 * @param weight sum of their ties with the hub
 * @param isUnnamed whether only a region is stated, no partner
 */
record Spot(
    double lon,
    double lat,
    String country,
    String region,
    List<Integer> nodes,
    double weight,
    boolean isUnnamed) {

  Spot {
    nodes = List.copyOf(nodes);
  }
}
