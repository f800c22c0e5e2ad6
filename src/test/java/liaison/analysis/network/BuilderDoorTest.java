package liaison.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import liaison.model.filter.Filter;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.NetworkSpec.Counting;
import liaison.model.network.NetworkSpec.Level;
import liaison.model.network.NetworkSpec.Projection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must not get through the builder's door: ties of a node with itself, parallel ties, and ties
 * of weight zero or of none.
 */
class BuilderDoorTest {

  private static final NetworkSpec BY_AMOUNT =
      new NetworkSpec(
          Filter.NONE,
          NetworkSpec.STANDARD.period(),
          NetworkSpec.STANDARD.undated(),
          Level.ORGANISATION,
          Projection.ALL_PAIRS,
          Counting.AMOUNT);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void parallelTiesAreOneAndThoseWithThemselvesAreNone(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Records records = organisations(12);
    TreeMap<String, List<String>> expected = new TreeMap<>();
    for (int c = 0; c < 60; c++) {
      int one = random.nextInt(12);
      int other = random.nextInt(12);
      records.collaboration(id("c", c), "joint-project", id("o", one), id("o", other));
      if (one != other) {
        String pair = id("o", Math.min(one, other)) + id("o", Math.max(one, other));
        expected.computeIfAbsent(pair, key -> new ArrayList<>()).add(id("c", c));
      }
    }
    Network network = new NetworkBuilder().build(records.dataset(), NetworkSpec.STANDARD);
    TreeMap<String, List<String>> ties = new TreeMap<>();
    for (int tie = 0; tie < network.tieCount(); tie++) {
      String from = network.node(network.from(tie)).id();
      ties.put(from + network.node(network.to(tie)).id(), network.collaborations(tie));
      assertEquals(network.collaborations(tie).size(), network.weight(tie));
    }
    assertEquals(expected, ties);
    assertEquals(expected.size(), network.tieCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0"})
  void amountsOfZeroAndMissingOnesMakeNoTie(String amount) {
    Records records = organisations(3);
    records.collaboration("c-1", "joint-project", id("o", 0), id("o", 1));
    records.collaboration("c-2", "joint-project", id("o", 1), id("o", 2));
    records.amount("c-1", "value=7", "currency=CNY", "basis=committed");
    if (!amount.isEmpty()) {
      records.amount("c-2", "value=" + amount, "currency=CNY", "basis=committed");
    }
    Network network = new NetworkBuilder().build(records.dataset(), BY_AMOUNT);
    assertEquals(1, network.tieCount());
    assertEquals(7, network.weight(0));
    assertEquals(List.of("c-1"), network.collaborations(0));
  }

  private static Records organisations(int count) {
    Records records = new Records();
    for (int i = 0; i < count; i++) {
      records.organisation(id("o", i), "company", "CN");
    }
    return records;
  }

  private static String id(String kind, int number) {
    return kind + "-" + (100 + number);
  }
}
