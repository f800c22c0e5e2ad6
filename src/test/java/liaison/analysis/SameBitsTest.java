package liaison.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import liaison.analysis.centrality.Betweenness;
import liaison.analysis.centrality.Eigenvector;
import liaison.analysis.centrality.HarmonicCloseness;
import liaison.analysis.centrality.PageRank;
import liaison.analysis.centrality.SampledBetweenness;
import liaison.analysis.network.Networks;
import liaison.analysis.parallel.Workers;
import liaison.analysis.structure.LocalClustering;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five runs on one and on two threads give one hash; a cancel ends work at once. */
class SameBitsTest {

  private static final Network NETWORK = Networks.random(5, 700, 2_000);

  static List<Function<Workers, Analysis<Scores>>> all() {
    return List.of(
        Betweenness::new,
        SampledBetweenness::new,
        HarmonicCloseness::new,
        PageRank::new,
        Eigenvector::new,
        LocalClustering::new);
  }

  @ParameterizedTest
  @MethodSource("all")
  void thereIsOneHash(Function<Workers, Analysis<Scores>> maker) {
    for (Params params : choices(maker.apply(Workers.of(1)).params()).toList()) {
      List<Integer> hashes =
          Stream.of(1, 2, 1, 2, 2, 1, 2, 1, 1, 2)
              .map(threads -> hash(maker.apply(Workers.of(threads)), params))
              .distinct()
              .toList();
      assertEquals(1, hashes.size(), params.chosen().toString());
    }
  }

  private static Stream<Params> choices(Params params) {
    boolean isWeighted =
        params.declared().stream().anyMatch(param -> param.name().equals("weights"));
    boolean isSample = params.declared().stream().anyMatch(param -> param.name().equals("error"));
    if (isSample) {
      return Stream.of(params.with("error", "0.05").with("seed", "3"));
    }
    return isWeighted
        ? Stream.of(params.with("weights", "none"), params.with("weights", "strength"))
        : Stream.of(params);
  }

  private static int hash(Analysis<Scores> analysis, Params params) {
    Subject subject = Networks.subject(NETWORK);
    return Arrays.hashCode(analysis.run(subject, params, Progress.NONE).values());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsDoneAfterACancel(Function<Workers, Analysis<Scores>> maker) {
    cancelAt(3, maker.apply(Workers.of(1)));
    cancelAt(1, maker.apply(Workers.of(2)));
  }

  private static void cancelAt(int last, Analysis<Scores> analysis) {
    AtomicInteger steps = new AtomicInteger();
    Progress progress =
        (done, total) -> {
          if (steps.incrementAndGet() >= last) {
            throw new CancellationException();
          }
        };
    Subject subject = Networks.subject(Networks.path(20_000));
    assertThrows(
        CancellationException.class, () -> analysis.run(subject, analysis.params(), progress));
    assertEquals(last, steps.get());
  }
}
