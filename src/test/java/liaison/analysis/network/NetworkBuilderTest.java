package liaison.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import liaison.model.Dataset;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.filter.Filter;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.NetworkSpec.Counting;
import liaison.model.network.NetworkSpec.Level;
import liaison.model.network.NetworkSpec.Projection;
import liaison.model.network.Node;
import liaison.model.value.Period;
import org.junit.jupiter.api.Test;

class NetworkBuilderTest {

  private static final NetworkSpec STANDARD = NetworkSpec.STANDARD;

  private static Records four() {
    return new Records()
        .organisation("o-a", "university", "CN-11")
        .organisation("o-b", "company", "JP")
        .organisation("o-c", "company", "DE")
        .organisation("o-d", "institute", "CN-31");
  }

  private static Built build(Records records, NetworkSpec spec) {
    return new NetworkBuilder().buildNoted(records.dataset(), spec);
  }

  private static NetworkSpec spec(Level level, Projection projection, Counting counting) {
    return new NetworkSpec(
        Filter.NONE, Period.ALWAYS, Undated.KNOWN_BY, level, projection, counting);
  }

  private static NetworkSpec at(Level level) {
    return spec(level, Projection.BY_KIND, Counting.FULL);
  }

  private static NetworkSpec by(Projection projection) {
    return spec(Level.ORGANISATION, projection, Counting.FULL);
  }

  private static NetworkSpec counted(Counting counting) {
    return spec(Level.ORGANISATION, Projection.ALL_PAIRS, counting);
  }

  private static List<String> ties(Network network) {
    List<String> ties = new ArrayList<>();
    for (int tie = 0; tie < network.tieCount(); tie++) {
      ties.add(
          network.node(network.from(tie)).id()
              + "|"
              + network.node(network.to(tie)).id()
              + "="
              + network.weight(tie));
    }
    return ties;
  }

  private static List<String> ids(Network network) {
    return network.nodes().stream().map(Node::id).toList();
  }

  @Test
  void nothingGivesNothing() {
    for (Level level : Level.values()) {
      Built built = build(new Records(), at(level));
      assertEquals(0, built.network().nodeCount());
      assertEquals(0, built.notes().total());
    }
  }

  @Test
  void oneOrganisationStandsAlone() {
    Records records = new Records().organisation("o-a", "university", "CN");
    assertEquals(List.of("o-a"), ids(build(records, STANDARD).network()));
  }

  @Test
  void collaborationsOfAPairAreOneTieThatKnowsThemAll() {
    Network network =
        build(
                four()
                    .collaboration("c-2", "joint-lab", "o-a", "o-b")
                    .collaboration("c-1", "joint-lab", "o-b", "o-a", "o-a:lead"),
                STANDARD)
            .network();
    assertEquals(List.of("o-a|o-b=2.0"), ties(network));
    assertEquals(List.of("c-1", "c-2"), network.collaborations(0));
    assertEquals(List.of("o-a", "o-b", "o-c", "o-d"), ids(network));
  }

  @Test
  void allPairsTieEverybody() {
    Records records = four().collaboration("c-1", "membership", "o-a:lead", "o-b", "o-c", "o-d");
    assertEquals(6, build(records, by(Projection.ALL_PAIRS)).network().tieCount());
  }

  @Test
  void aMembershipIsAStarAroundItsLead() {
    Records records = four().collaboration("c-1", "membership", "o-a", "o-b:lead", "o-c", "o-d");
    assertEquals(
        List.of("o-a|o-b=1.0", "o-b|o-c=1.0", "o-b|o-d=1.0"),
        ties(build(records, STANDARD).network()));
  }

  @Test
  void severalCentresAreTiedAmongThemselvesToo() {
    Records records = four().collaboration("c-1", "event", "o-a:host", "o-b:founder", "o-c", "o-d");
    assertEquals(5, build(records, STANDARD).network().tieCount());
  }

  @Test
  void aStarWithoutLeadingRolesCentresOnTheBusiest() {
    Built built =
        build(
            four()
                .collaboration("c-1", "event", "o-b", "o-c", "o-d")
                .collaboration("c-2", "joint-lab", "o-c", "o-a"),
            STANDARD);
    assertEquals(List.of("o-a|o-c=1.0", "o-b|o-c=1.0", "o-c|o-d=1.0"), ties(built.network()));
    assertEquals(1, built.notes().guessed());
  }

  @Test
  void twoModeMakesCollaborationsNodes() {
    Records records = four().collaboration("c-1", "joint-lab", "o-a", "o-b", "o-c");
    Network network = build(records, by(Projection.TWO_MODE)).network();
    assertEquals(List.of("c-1|o-a=1.0", "c-1|o-b=1.0", "c-1|o-c=1.0"), ties(network));
    assertEquals(Node.Kind.COLLABORATION, network.node(0).kind());
    assertEquals("joint-lab", network.node(0).type());
  }

  @Test
  void fractionalCountingGivesEachParticipantOne() {
    Records records = four().collaboration("c-1", "joint-lab", "o-a", "o-b", "o-c");
    assertEquals(
        List.of("o-a|o-b=0.5", "o-a|o-c=0.5", "o-b|o-c=0.5"),
        ties(build(records, counted(Counting.FRACTIONAL)).network()));
  }

  @Test
  void aTotalIsSharedEvenlyAndUnstatedAmountsAddNothing() {
    Built built =
        build(
            four()
                .collaboration("c-1", "joint-lab", "o-a", "o-b", "o-c")
                .amount("c-1", "value=3", "currency=CNY", "unit=万元", "basis=committed")
                .collaboration("c-2", "joint-lab", "o-a", "o-b")
                .collaboration("c-3", "joint-lab", "o-a", "o-d")
                .collaboration("c-4", "joint-lab", "o-c", "o-d")
                .amount("c-4", "value=9", "currency=USD"),
            counted(Counting.AMOUNT));
    assertEquals(
        List.of("o-a|o-b=10000.0", "o-a|o-c=10000.0", "o-b|o-c=10000.0"), ties(built.network()));
    assertEquals(List.of("c-1", "c-2"), built.network().collaborations(0));
    assertEquals("CNY", built.notes().currency());
    assertEquals(2, built.notes().withoutAmount());
    assertEquals(1, built.notes().otherCurrency());
    assertEquals(1, built.notes().used());
    assertEquals(3, built.notes().untied());
  }

  @Test
  void ownAmountsStayWithTheirOwnersAndAddUpToTheTotal() {
    Records records =
        four()
            .collaboration("c-1", "joint-lab", "o-a", "o-b", "o-c")
            .amount("c-1", "value=100", "currency=CNY", "basis=contracted")
            .amount("c-1", "value=40", "currency=CNY", "basis=contracted", "participant=o-b")
            .amount("c-1", "value=999", "currency=CNY", "basis=paid");
    assertEquals(
        List.of("o-a|o-b=20.0", "o-a|o-c=60.0", "o-b|o-c=20.0"),
        ties(build(records, counted(Counting.AMOUNT)).network()));
  }

  @Test
  void whatAPayerPaysAParticipantIsTheirTie() {
    Records records =
        four()
            .collaboration("c-1", "joint-lab", "o-a", "o-b", "o-c")
            .amount("c-1", "value=7", "currency=CNY", "participant=o-a", "payer=o-c");
    assertEquals(List.of("o-a|o-c=7.0"), ties(build(records, counted(Counting.AMOUNT)).network()));
  }

  @Test
  void unnamedPartnersAreNodesOfTheirRegion() {
    Records records = four().collaboration("c-1", "joint-lab", "o-a", "@KE");
    Network network = build(records, STANDARD).network();
    assertEquals("KE", network.node(0).id());
    assertEquals(Node.Kind.REGION, network.node(0).kind());
    assertTrue(network.node(0).nameEn().startsWith("Kenya"));
    assertEquals(List.of("KE|o-a=1.0"), ties(network));
  }

  @Test
  void rollingUpCountsACollaborationOncePerTieAndDropsSelfTies() {
    Built built =
        build(
            four().collaboration("c-1", "joint-lab", "o-a", "o-d", "o-b", "@JP"),
            at(Level.COUNTRY));
    assertEquals(List.of("CN|JP=1.0"), ties(built.network()));
    assertEquals(1, built.notes().merged());
    assertEquals(List.of("CN", "DE", "JP"), ids(built.network()));
  }

  @Test
  void regionsNotDividedStandForThemselvesAndVagueOnesAreUnplaced() {
    Records records =
        four()
            .organisation("o-e", "company", "CN")
            .organisation("o-f", "company", "")
            .organisation("o-g", "company", "CN-44")
            .organisation("o-h", "company", "CN-440305")
            .collaboration("c-1", "joint-lab", "o-e", "o-g", "@HK", "@");
    assertEquals(
        List.of("", "CN-11", "CN-31", "CN-4403", "DE", "HK", "JP"),
        ids(build(records, at(Level.CITY)).network()));
    assertEquals(
        List.of("", "CN-11", "CN-31", "CN-44", "DE", "HK", "JP"),
        ids(build(records, at(Level.PROVINCE)).network()));
    Built byCountry = build(records, at(Level.COUNTRY));
    assertEquals(List.of("", "CN", "DE", "HK", "JP"), ids(byCountry.network()));
    assertEquals("未定位", byCountry.network().node(0).nameZh());
    assertEquals(1, byCountry.notes().unplaced());
  }

  @Test
  void parentsGroupsAndSectorsRollUp() {
    Records records =
        four()
            .organisation("o-a-1", "joint-unit", "CN-44", "parent=o-a")
            .organisation("o-x", "company", "FR", "parent=o-y")
            .organisation("o-y", "company", "FR", "parent=o-x")
            .collaboration("c-1", "joint-lab", "o-a-1", "o-b", "o-c")
            .collaboration("c-2", "joint-lab", "o-a", "o-a-1");
    assertEquals(
        List.of("o-a|o-b=1.0", "o-a|o-c=1.0", "o-b|o-c=1.0"),
        ties(build(records, at(Level.PARENT)).network()));
    assertEquals(1, build(records, at(Level.PARENT)).notes().untied());
    assertEquals(List.of("asia|europe=1.0"), ties(build(records, at(Level.GROUP)).network()));
    assertEquals(
        List.of("industry|other=1.0", "other|university=1.0"),
        ties(build(records, at(Level.SECTOR)).network()));
  }

  @Test
  void aTieStaysWhenOneOfItsEndsPasses() {
    Records records =
        four()
            .collaboration("c-1", "joint-lab", "o-a", "o-b", "o-c")
            .collaboration("c-2", "framework-agreement", "o-a", "o-d");
    NetworkSpec german = STANDARD.withFilter(Filter.parse("country=DE"));
    assertEquals(List.of("o-a|o-c=1.0", "o-b|o-c=1.0"), ties(build(records, german).network()));
    NetworkSpec frameworks = STANDARD.withFilter(Filter.parse("kind=framework-agreement"));
    Built built = build(records, frameworks);
    assertEquals(List.of("o-a", "o-d"), ids(built.network()));
    assertEquals(1, built.notes().filtered());
  }

  @Test
  void periodAndUndatedRuleAreAccountedFor() {
    Records records =
        four()
            .collaboration("c-1", List.of("kind=joint-lab", "start=2014", "end=2015"), "o-a", "o-b")
            .collaboration("c-2", List.of("kind=joint-lab", "start=2019"), "o-a", "o-c")
            .collaboration("c-3", "joint-lab", "o-a", "o-d")
            .add(Schema.SOURCES, "s-1", "published=2018-06")
            .add(Schema.EVIDENCE, "e-1", "record=c-3", "source=s-1");
    NetworkSpec spec = STANDARD.withPeriod(Period.ofYears(2018, 2020));
    Built built = build(records, spec);
    assertEquals(List.of("o-a", "o-c", "o-d"), ids(built.network()));
    assertEquals(1, built.notes().outside());
    NetworkSpec hiding =
        new NetworkSpec(
            Filter.NONE,
            Period.ofYears(2018, 2020),
            Undated.HIDE,
            Level.ORGANISATION,
            Projection.BY_KIND,
            Counting.FULL);
    assertEquals(1, build(records, hiding).notes().undated());
    assertEquals(List.of("o-a|o-c=1.0"), ties(build(records, hiding).network()));
  }

  @Test
  void notesAddUpToTheTotal() {
    Dataset data =
        four()
            .collaboration("c-1", "joint-lab", "o-a")
            .collaboration("c-2", "event", "o-a", "o-b")
            .collaboration("c-3", "joint-lab")
            .dataset();
    for (Projection projection : Projection.values()) {
      for (Counting counting : Counting.values()) {
        var notes =
            new NetworkBuilder()
                .buildNoted(data, spec(Level.ORGANISATION, projection, counting))
                .notes();
        int sum =
            notes.used() + notes.filtered() + notes.outside() + notes.undated() + notes.untied();
        assertEquals(3, sum, projection + " " + counting);
      }
    }
  }
}
