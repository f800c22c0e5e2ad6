package liaison.analysis.centrality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import liaison.analysis.Analysis;
import liaison.analysis.network.Networks;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;
import org.junit.jupiter.api.Test;

/** The published scores of two classic networks. */
class ClassicScoresTest {

  private static final int VALJEAN = 11;

  @Test
  void theKarateClubsInstructorAndPresidentLead() {
    Network karate = Networks.classic("karate");
    Params plain = new PageRank().params().with("weights", "none");
    double[] rank = run(new PageRank(), plain, karate);
    // published with a looser tolerance than ours
    assertEquals(0.1009179, rank[33], 5e-6);
    assertEquals(0.0970018, rank[0], 5e-6);
    Params share = new Betweenness().params().with("normalised", "true");
    double[] between = run(new Betweenness(), share, karate);
    assertEquals(0.4376353, between[0], 1e-7);
    assertEquals(0.3040750, between[33], 1e-7);
    assertEquals(17, run(new Degree(), Params.NONE, karate)[33]);
  }

  @Test
  void valjeanStandsBetweenTheMiserables() {
    Network book = Networks.classic("lesmis");
    assertEquals(36, run(new Degree(), Params.NONE, book)[VALJEAN]);
    assertEquals(158, run(new WeightedDegree(), Params.NONE, book)[VALJEAN]);
    Params share = new Betweenness().params().with("normalised", "true");
    assertEquals(0.5699891, run(new Betweenness(), share, book)[VALJEAN], 1e-7);
  }

  private static double[] run(Analysis<Scores> analysis, Params params, Network network) {
    return analysis.run(Networks.subject(network), params, Progress.NONE).values();
  }
}
