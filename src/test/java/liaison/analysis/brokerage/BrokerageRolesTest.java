package liaison.analysis.brokerage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import liaison.analysis.network.Networks;
import liaison.analysis.network.RandomNetworks;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Table;
import org.junit.jupiter.api.Test;

/** Brokerage roles by hand, and of 300 networks by looking at every pair of partners. */
class BrokerageRolesTest {

  @Test
  void eachRoleOnce() {
    Network two = Networks.of(3, 0, 1, 1, 2); // 1 stands between 0 and 2
    assertArrayEquals(new long[] {1, 0, 0, 0}, ofNode(two, 1, 0, 0, 0));
    assertArrayEquals(new long[] {0, 1, 0, 0}, ofNode(two, 1, 0, 1, 0));
    assertArrayEquals(new long[] {0, 0, 1, 0}, ofNode(two, 1, 0, 0, 1));
    assertArrayEquals(new long[] {0, 0, 0, 1}, ofNode(two, 1, 0, 1, 2));
    assertArrayEquals(new long[] {0, 0, 0, 0}, ofNode(two, 1, 0, -1, 0));
    assertArrayEquals(new long[] {0, 0, 0, 0}, ofNode(two, 1, -1, 0, 0));
  }

  @Test
  void tiedPartnersNeedNoBroker() {
    Network triangle = Networks.of(3, 0, 1, 0, 2, 1, 2);
    assertArrayEquals(new long[] {0, 0, 0, 0}, ofNode(triangle, 1, 0, 1, 2));
  }

  @Test
  void threeHundredNetworksPairByPair() {
    RandomNetworks.all()
        .forEach(one -> {
          Network network = one.network();
          SplittableRandom random = new SplittableRandom(network.tieCount());
          int[] group = new int[network.nodeCount()];
          Arrays.setAll(group, node -> random.nextInt(4) - 1);
          long[][] counts = new RoleCounts(network, group).counts(Progress.NONE);
          for (int node = 0; node < group.length; node++) {
            assertArrayEquals(
                pairByPair(network, node, group), column(counts, node), one.name() + ' ' + node);
          }
        });
  }

  @Test
  void theTotalCountsGatekeepersOnce() {
    BrokerageRoles roles = new BrokerageRoles();
    Network network = Networks.random(4, 40, 90);
    Table table =
        roles.run(Networks.subject(network), roles.params().with("by", "community"), Progress.NONE);
    assertEquals(40, table.rows().size());
    for (Table.Row row : table.rows()) {
      double[] values = row.values().stream().mapToDouble(Double::doubleValue).toArray();
      assertEquals(values[3], values[4]);
      assertEquals(values[0], values[1] + values[2] + values[3] + values[5]);
    }
  }

  private static long[] ofNode(Network network, int node, int... group) {
    return column(new RoleCounts(network, group).counts(Progress.NONE), node);
  }

  private static long[] column(long[][] counts, int node) {
    return Arrays.stream(counts).mapToLong(role -> role[node]).toArray();
  }

  private static long[] pairByPair(Network network, int node, int[] group) {
    long[] counts = new long[4];
    for (int a = network.offset(node); a < network.offset(node + 1); a++) {
      for (int b = a + 1; b < network.offset(node + 1); b++) {
        int one = network.neighbour(a);
        int other = network.neighbour(b);
        boolean isKnown = group[node] >= 0 && group[one] >= 0 && group[other] >= 0;
        if (isKnown && network.tieBetween(one, other) < 0) {
          boolean isMine = group[one] == group[node];
          if (group[one] == group[other]) {
            counts[isMine ? 0 : 1]++;
          } else {
            counts[isMine || group[other] == group[node] ? 2 : 3]++;
          }
        }
      }
    }
    return counts;
  }
}
