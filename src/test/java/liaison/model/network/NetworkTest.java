package liaison.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void anEmptyNetworkHasNothing() {
    Network network = Network.ofNodes(List.of());
    assertEquals(0, network.nodeCount());
    assertEquals(0, network.tieCount());
    assertEquals(-1, network.indexOf("o-a"));
  }

  @Test
  void neighboursAreAscendingAndKnowTheirTie() {
    Network network =
        new Network(
            nodes(4),
            new int[] {0, 0, 1, 2},
            new int[] {2, 3, 2, 3},
            new double[] {1, 2, 3, 4},
            List.of(List.of("c-1"), List.of("c-2"), List.of("c-1", "c-3"), List.of()));
    assertEquals(3, network.degree(2));
    int[] around =
        IntStream.range(network.offset(2), network.offset(3)).map(network::neighbour).toArray();
    assertEquals(List.of(0, 1, 3), IntStream.of(around).boxed().toList());
    assertEquals(3, network.weight(network.tie(network.offset(2) + 1)));
    assertEquals(List.of("c-1", "c-3"), network.collaborations(2));
    assertEquals(3, network.indexOf("n3"));
  }

  @Test
  void tiesOutOfOrderOrRangeAreRefused() {
    refused(new int[] {1}, new int[] {1}, 1);
    refused(new int[] {1}, new int[] {0}, 1);
    refused(new int[] {0}, new int[] {9}, 1);
    refused(new int[] {0, 0}, new int[] {1, 1}, 1);
    refused(new int[] {0}, new int[] {1}, 0);
    refused(new int[] {0}, new int[] {1}, Double.NaN);
  }

  private static void refused(int[] from, int[] to, double weight) {
    double[] weights = new double[from.length];
    java.util.Arrays.fill(weights, weight);
    assertThrows(
        IllegalArgumentException.class, () -> new Network(nodes(3), from, to, weights, List.of()));
  }

  private static List<Node> nodes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Node("n" + i, Node.Kind.ORGANISATION, "", "n" + i, "", "", 0, 0))
        .toList();
  }
}
