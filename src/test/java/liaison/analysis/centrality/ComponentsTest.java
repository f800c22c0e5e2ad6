package liaison.analysis.centrality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import liaison.analysis.network.Networks;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  @Test
  void anEmptyNetworkHasNone() {
    assertEquals(0, run(Networks.of(0)).count());
  }

  @Test
  void anIsolatedNodeIsOneOfItsOwn() {
    assertArrayEquals(new int[] {0}, run(Networks.of(1)).group());
    assertArrayEquals(new int[] {0, 1}, run(Networks.of(2)).group());
  }

  @Test
  void theLargestComesFirstAndOfEqualsTheOneWithTheLowestNode() {
    Partition groups = run(Networks.of(8, 1, 2, 3, 4, 4, 5, 6, 7));
    assertArrayEquals(new int[] {3, 1, 1, 0, 0, 0, 2, 2}, groups.group());
    assertEquals(4, groups.count());
    assertTrue(Double.isNaN(groups.quality()));
  }

  @Test
  void aCancelledProgressEndsIt() {
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    assertThrows(
        CancellationException.class,
        () -> new Components().run(Networks.subject(Networks.star(2)), Params.NONE, cancelled));
  }

  private static Partition run(Network network) {
    return new Components().run(Networks.subject(network), Params.NONE, Progress.NONE);
  }
}
