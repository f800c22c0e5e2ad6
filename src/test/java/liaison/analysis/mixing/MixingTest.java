package liaison.analysis.mixing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import liaison.analysis.community.Modularity;
import liaison.analysis.network.Networks;
import liaison.analysis.network.RandomNetworks;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;
import liaison.model.network.Table;
import org.junit.jupiter.api.Test;

/** E-I index, assortativity and modularity by hand, by definition and against igraph. */
class MixingTest {

  @Test
  void nothingToMix() {
    Table none = new Mixing().run(Networks.subject(Networks.of(0)), params(), Progress.NONE);
    assertEquals(
        List.of("type", "sector", "country", "province", "city", "community", "degree"),
        none.rows().stream().map(Table.Row::code).toList());
    assertEquals(Double.NaN, none.rows().getFirst().values().getLast());
    EiGroups groups = new EiGroups();
    Table whole = groups.run(Networks.subject(Networks.of(2)), groups.params(), Progress.NONE);
    assertEquals(List.of(2.0, 0.0, 0.0, Double.NaN), whole.rows().getFirst().values());
  }

  @Test
  void aBridgeBetweenTwoPairs() {
    Network network = Networks.of(4, 0, 1, 1, 2, 2, 3);
    NodeGroups groups = NodeGroups.of("types", List.of("a", "a", "b", "b"));
    Mixture mixture = new Mixture(network, network.weights(), groups);
    assertEquals(2, mixture.allInside());
    assertEquals(1, mixture.allBetween());
    assertEquals(2.0 / 3 - 0.5, mixture.modularity(), 1e-12);
    assertEquals((2.0 / 3 - 0.5) / 0.5, mixture.assortativity(), 1e-12);
    assertEquals(-1.0 / 3, Mixture.externalInternal(1, 2), 1e-12);
  }

  @Test
  void unknownGroupsAreLeftOutWithTheirTies() {
    Network network = Networks.of(3, 0, 1, 1, 2);
    NodeGroups groups = NodeGroups.of("types", List.of("a", "", "a"));
    assertArrayEquals(new int[] {0, -1, 0}, groups.group());
    assertEquals(0, new Mixture(network, network.weights(), groups).ties());
  }

  @Test
  void oneGroupAloneHasNoAssortativity() {
    Network network = Networks.of(3, 0, 1, 1, 2);
    Mixture one =
        new Mixture(network, network.weights(), NodeGroups.of("types", List.of("a", "a", "a")));
    assertEquals(Double.NaN, one.assortativity());
    assertEquals(0, one.modularity(), 1e-12);
  }

  @Test
  void lesmisAsIgraphSays() {
    Network network = Networks.classic("lesmis");
    double[] ones = new double[network.tieCount()];
    Arrays.fill(ones, 1);
    List<String> parts = IntStream.range(0, 77).mapToObj(node -> "p" + node % 3).toList();
    Mixture mixture = new Mixture(network, ones, NodeGroups.of("types", parts));
    assertEquals(-0.11216694615241289, mixture.assortativity(), 1e-12);
    assertEquals(-0.0746481492962986, mixture.modularity(), 1e-12);
    assertEquals(-0.1652251344223694, Mixing.ofDegrees(network), 1e-12);
  }

  @Test
  void threeHundredNetworksAsDefined() {
    RandomNetworks.all()
        .filter(one -> one.network().tieCount() > 0)
        .forEach(one -> {
          Network network = one.network();
          int[] group = new int[network.nodeCount()];
          List<String> codes = new ArrayList<>();
          for (int node = 0; node < group.length; node++) {
            group[node] = node % Math.min(3, group.length);
            codes.add("g" + group[node]);
          }
          Mixture mixture = new Mixture(network, network.weights(), NodeGroups.of("types", codes));
          double modularity = Modularity.of(network, network.weights(), group, 1);
          assertEquals(modularity, mixture.modularity(), 1e-9, one.name());
          assertEquals(pearson(network), Mixing.ofDegrees(network), 1e-6, one.name());
        });
  }

  @Test
  void eachNodeAndTheWholeAgree() {
    Network network = Networks.random(2, 30, 60);
    EiIndex index = new EiIndex();
    Scores scores =
        index.run(Networks.subject(network), index.params().with("by", "community"), Progress.NONE);
    EiGroups groups = new EiGroups();
    Table table =
        groups.run(
            Networks.subject(network), groups.params().with("by", "community"), Progress.NONE);
    List<Double> whole = table.rows().getFirst().values();
    double[] strength = new double[30];
    for (int tie = 0; tie < network.tieCount(); tie++) {
      strength[network.from(tie)] += network.weight(tie);
      strength[network.to(tie)] += network.weight(tie);
    }
    double difference = 0; // Σ (E − I) over nodes
    for (int node = 0; node < 30; node++) {
      difference += strength[node] > 0 ? scores.values()[node] * strength[node] : 0;
    }
    assertEquals(2 * (whole.get(2) - whole.get(1)), difference, 1e-9);
    double[] sums = new double[2];
    for (Table.Row row : table.rows().subList(1, table.rows().size())) {
      sums[0] += row.values().get(1);
      sums[1] += row.values().get(2) / 2;
    }
    assertEquals(whole.get(1), sums[0], 1e-9);
    assertEquals(whole.get(2), sums[1], 1e-9);
  }

  private static liaison.base.Params params() {
    return new Mixing().params();
  }

  private static double pearson(Network network) {
    int ends = 2 * network.tieCount();
    double[] x = new double[ends];
    double[] y = new double[ends];
    for (int tie = 0; tie < network.tieCount(); tie++) {
      x[2 * tie] = y[2 * tie + 1] = network.degree(network.from(tie));
      y[2 * tie] = x[2 * tie + 1] = network.degree(network.to(tie));
    }
    double mean = Arrays.stream(x).average().orElse(0);
    double both = IntStream.range(0, ends).mapToDouble(i -> (x[i] - mean) * (y[i] - mean)).sum();
    double own = Arrays.stream(x).map(value -> (value - mean) * (value - mean)).sum();
    return own < 1e-9 ? Double.NaN : both / own;
  }
}
