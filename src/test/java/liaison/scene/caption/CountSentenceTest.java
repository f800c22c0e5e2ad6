package liaison.scene.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec.Level;
import liaison.model.network.Node;
import org.junit.jupiter.api.Test;

class CountSentenceTest {

  /** A hub with partners 1 and 2; 3 is tied to 1 only, 4 to nobody. */
  private static Network network(Node.Kind second) {
    List<Node> nodes = new ArrayList<>();
    for (int at = 0; at < 5; at++) {
      Node.Kind kind = at == 1 ? second : Node.Kind.ORGANISATION;
      nodes.add(new Node("n-" + at, kind, "", "N", "", "", Double.NaN, Double.NaN));
    }
    List<List<String>> collaborations =
        List.of(List.of("c-1", "c-2"), List.of("c-2"), List.of("c-3"));
    return new Network(
        nodes, new int[] {0, 0, 1}, new int[] {1, 2, 3}, new double[] {2, 1, 1}, collaborations);
  }

  private static CountSentence of(Node.Kind second, Level level, Language language) {
    return new CountSentence(network(second), level, Messages.in(language));
  }

  @Test
  void partnersAndOthersAreToldApart() {
    CountSentence english = of(Node.Kind.ORGANISATION, Level.ORGANISATION, Language.EN);
    assertEquals("2 partners, 2 others not tied directly, 3 collaborations", english.around(0));
    assertEquals("1 partner, 3 others not tied directly, 3 collaborations", english.around(3));
    CountSentence chinese = of(Node.Kind.ORGANISATION, Level.ORGANISATION, Language.ZH);
    assertEquals("2 家合作伙伴，另有 2 家无直接合作，3 项合作", chinese.around(0));
  }

  @Test
  void aPartnerMaySitBehindACollaboration() {
    CountSentence sentence = of(Node.Kind.COLLABORATION, Level.ORGANISATION, Language.EN);
    assertEquals("2 partners, 1 other not tied directly, 4 collaborations", sentence.around(0));
  }

  @Test
  void withoutAHubNodesAndTiesAreCounted() {
    CountSentence sentence = of(Node.Kind.ORGANISATION, Level.CITY, Language.EN);
    assertEquals("5 cities, 3 ties, 3 collaborations", sentence.without(-1));
    assertEquals("4 cities, 1 tie, 1 collaboration", sentence.without(0));
    assertEquals(Set.of("c-3"), sentence.collaborations(0));
  }
}
