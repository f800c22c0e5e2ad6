package liaison.analysis.brokerage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import liaison.analysis.Analysis;
import liaison.analysis.network.Networks;
import liaison.analysis.network.RandomNetworks;
import liaison.analysis.parallel.Workers;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;
import org.junit.jupiter.api.Test;

/** Constraint and effective size by hand, by definition, and against networkx. */
class HolesTest {

  @Test
  void nothingAloneAndPairs() {
    assertEquals(0, values(new Constraint(), "none", Networks.of(0)).length);
    double[] constraint = values(new Constraint(), "none", Networks.of(3, 0, 1));
    assertArrayEquals(new double[] {1, 1, Double.NaN}, constraint);
    assertArrayEquals(
        new double[] {1, 1, 0}, values(new EffectiveSize(), "none", Networks.of(3, 0, 1)));
  }

  @Test
  void theHubOfAStarIsFreeAndACliqueIsTight() {
    double[] star = values(new Constraint(), "none", Networks.star(4));
    assertArrayEquals(new double[] {0.25, 1, 1, 1, 1}, star, 1e-12);
    assertEquals(4, values(new EffectiveSize(), "none", Networks.star(4))[0], 1e-12);
    Network triangle = Networks.of(3, 0, 1, 0, 2, 1, 2);
    double each = 2 * Math.pow(0.5 + 0.25, 2);
    assertArrayEquals(
        new double[] {each, each, each}, values(new Constraint(), "none", triangle), 1e-12);
    assertArrayEquals(new double[] {1, 1, 1}, values(new EffectiveSize(), "none", triangle), 1e-12);
  }

  @Test
  void threeHundredNetworksAsDefined() {
    RandomNetworks.all()
        .forEach(one -> {
          for (String weights : List.of("none", "strength")) {
            double[][] a = matrix(one.network(), weights);
            assertArrayEquals(
                constraint(a), values(new Constraint(), weights, one.network()), 1e-9, one.name());
            assertArrayEquals(
                effective(a),
                values(new EffectiveSize(), weights, one.network()),
                1e-9,
                one.name());
          }
        });
  }

  @Test
  void lesmisAsNetworkxSays() throws IOException {
    Network network = Networks.classic("lesmis");
    double[][] ours = {
      values(new Constraint(), "none", network),
      values(new Constraint(), "strength", network),
      values(new EffectiveSize(), "none", network),
      values(new EffectiveSize(), "strength", network)
    };
    try (var in = HolesTest.class.getResourceAsStream("/liaison/analysis/lesmis_holes.csv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = text.lines().skip(1).toList();
      assertEquals(77, lines.size());
      for (int node = 0; node < lines.size(); node++) {
        String[] cells = lines.get(node).split(",");
        for (int column = 0; column < ours.length; column++) {
          assertEquals(Double.parseDouble(cells[column + 1]), ours[column][node], 1e-9);
        }
      }
    }
  }

  @Test
  void theSameOnOneThreadAndOnTwo() {
    Network network = Networks.random(3, 4_000, 20_000);
    for (int again = 0; again < 5; again++) {
      assertArrayEquals(
          values(new Constraint(Workers.of(1)), "strength", network),
          values(new Constraint(Workers.of(2)), "strength", network));
      assertArrayEquals(
          values(new EffectiveSize(Workers.of(1)), "strength", network),
          values(new EffectiveSize(Workers.of(2)), "strength", network));
    }
  }

  @Test
  void aCancelledProgressEndsIt() {
    int[] left = {2};
    Progress cancelled =
        (done, total) -> {
          if (left[0]-- == 0) {
            throw new CancellationException();
          }
        };
    Analysis<Scores> constraint = new Constraint(Workers.of(1));
    assertThrows(
        CancellationException.class,
        () ->
            constraint.run(
                Networks.subject(Networks.random(1, 2_000, 6_000)),
                constraint.params(),
                cancelled));
    assertTrue(left[0] < 0);
  }

  private static double[] values(Analysis<Scores> analysis, String weights, Network network) {
    Params params = analysis.params().with("weights", weights);
    return analysis.run(Networks.subject(network), params, Progress.NONE).values();
  }

  private static double[][] matrix(Network network, String weights) {
    double[][] a = new double[network.nodeCount()][network.nodeCount()];
    for (int tie = 0; tie < network.tieCount(); tie++) {
      double weight = weights.equals("none") ? 1 : network.weight(tie);
      a[network.from(tie)][network.to(tie)] = weight;
      a[network.to(tie)][network.from(tie)] = weight;
    }
    return a;
  }

  private static double[] constraint(double[][] a) {
    double[] sums = Arrays.stream(a).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    double[] all = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double part = a[i][j] / sums[i];
        for (int q = 0; q < a.length && a[i][j] > 0; q++) {
          part += sums[q] > 0 ? a[i][q] / sums[i] * a[q][j] / sums[q] : 0;
        }
        all[i] += a[i][j] > 0 ? part * part : 0;
      }
      all[i] = sums[i] > 0 ? all[i] : Double.NaN;
    }
    return all;
  }

  private static double[] effective(double[][] a) {
    double[] all = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      double sum = Arrays.stream(a[i]).sum();
      for (int j = 0; j < a.length; j++) {
        double most = Arrays.stream(a[j]).max().orElse(0);
        double known = 0;
        for (int q = 0; q < a.length && a[i][j] > 0; q++) {
          known += q == j ? 0 : a[i][q] / sum * a[j][q] / most;
        }
        all[i] += a[i][j] > 0 ? 1 - known : 0;
      }
    }
    return all;
  }
}
