package liaison.analysis.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import liaison.analysis.Subject;
import liaison.analysis.network.NetworkBuilder;
import liaison.analysis.network.Networks;
import liaison.analysis.network.Records;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.network.EgoMap;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import org.junit.jupiter.api.Test;

class EgoLayoutTest {

  private static final EgoLayout LAYOUT = new EgoLayout();

  private static EgoMap run(Network network) {
    return LAYOUT.run(Networks.subject(network), LAYOUT.params(), Progress.NONE);
  }

  /** A hub with partners of three types, one in ten of them tied more strongly. */
  private static Subject partners(int count) {
    Records records = new Records().organisation("o-hub", "university", "CN-11");
    String[] types = {"company", "company", "university", "government"};
    String[] regions = {"DE", "JP", "US"};
    for (int p = 0; p < count; p++) {
      String id = "o-p" + (1000 + p);
      records.organisation(id, types[p % types.length], regions[p % regions.length]);
      for (int c = 0; c <= (p % 10 == 0 ? p % 7 : 0); c++) {
        String collaboration = "c-" + p + "-" + c;
        records.collaboration(
            collaboration, List.of("kind=joint-lab", "fields=energy"), "o-hub", id);
      }
    }
    Dataset data = records.dataset();
    return Subject.of(data, new NetworkBuilder().build(data, NetworkSpec.STANDARD));
  }

  @Test
  void emptyOneAndTwoNodes() {
    assertEquals(-1, run(Networks.of(0)).hub());
    EgoMap one = run(Networks.of(1));
    assertEquals(0, one.hub());
    assertTrue(one.sectors().isEmpty());
    EgoMap two = run(Networks.of(2, 0, 1));
    assertEquals(0, two.hub());
    assertEquals(1, two.sectors().size());
    assertEquals(1, two.rings().size());
    assertEquals(0, two.layout().x()[0]);
  }

  @Test
  void nodesNotTiedToTheHubLieOutermost() {
    EgoMap map = run(Networks.of(6, 0, 1, 0, 2, 0, 3, 3, 4));
    assertEquals(2, map.rings().size());
    assertEquals(0, map.rings().getLast().high());
    assertEquals(1, map.ringOf()[4]);
    assertEquals(1, map.ringOf()[5]);
    assertEquals(0, map.ringOf()[1]);
    assertEquals(1, map.rings().getLast().radius(), 1e-9);
  }

  @Test
  void everyNodeStaysInItsSectorAndRing() {
    Subject subject = partners(150);
    for (String by : List.of("type", "sector", "region", "field")) {
      EgoMap map = LAYOUT.run(subject, LAYOUT.params().with("by", by), Progress.NONE);
      int total = 0;
      for (EgoMap.Sector sector : map.sectors()) {
        total += sector.count();
      }
      assertEquals(150, total);
      for (int v = 0; v < map.layout().size(); v++) {
        if (v == map.hub()) {
          assertEquals(-1, map.sectorOf()[v]);
          continue;
        }
        EgoMap.Ring ring = map.rings().get(map.ringOf()[v]);
        EgoMap.Sector sector = map.sectors().get(map.sectorOf()[v]);
        double x = map.layout().x()[v] / map.aspect();
        double y = map.layout().y()[v];
        double radius = Math.hypot(x, y);
        double angle = Math.atan2(x, -y);
        double turned = angle < 0 ? angle + 2 * Math.PI : angle;
        assertTrue(radius <= ring.radius() + 1e-9 && radius >= map.inner() - 1e-9);
        assertTrue(turned >= sector.start() - 1e-9 && turned <= sector.end() + 1e-9, by);
      }
    }
  }

  @Test
  void namesOfAHundredAndFiftyPartnersHardlyCollide() {
    EgoMap map = LAYOUT.run(partners(150), LAYOUT.params(), Progress.NONE);
    double unit = EgoPage.HEIGHT;
    List<double[]> boxes = new ArrayList<>();
    for (int v = 0; v < map.layout().size(); v++) {
      if (v != map.hub()) {
        double x = map.layout().x()[v] * unit;
        double y = map.layout().y()[v] * unit;
        double left = map.isLeft(v) ? x - 96 : x;
        boxes.add(new double[] {left, left + 96, y - 7, y + 7});
      }
    }
    int collisions = 0;
    for (int i = 0; i < boxes.size(); i++) {
      boolean free = true;
      for (int j = 0; j < i; j++) {
        double[] a = boxes.get(i);
        double[] b = boxes.get(j);
        free &= a[0] >= b[1] || b[0] >= a[1] || a[2] >= b[3] || b[2] >= a[3];
      }
      collisions += free ? 0 : 1;
    }
    assertTrue(collisions <= 30, "names in the way: " + collisions);
  }

  @Test
  void theSameMapEveryTime() {
    Params params = LAYOUT.params().with("by", "region");
    EgoMap first = LAYOUT.run(partners(80), params, Progress.NONE);
    EgoMap second = new EgoLayout().run(partners(80), params, Progress.NONE);
    assertArrayEquals(first.layout().x(), second.layout().x());
    assertArrayEquals(first.layout().y(), second.layout().y());
    assertEquals(first.sectors(), second.sectors());
  }

  @Test
  void manyRegionsBecomeEightSectorsAtMost() {
    Records records = new Records().organisation("o-hub", "university", "CN-11");
    String[] regions = {"DE", "JP", "US", "FR", "GB", "IT", "ES", "KR", "SG", "CH", "SE", ""};
    for (int p = 0; p < regions.length; p++) {
      records.organisation("o-p" + p, "company", regions[p]);
      records.collaboration("c-" + p, "joint-lab", "o-hub", "o-p" + p);
    }
    Dataset data = records.dataset();
    Subject subject = Subject.of(data, new NetworkBuilder().build(data, NetworkSpec.STANDARD));
    EgoMap map = LAYOUT.run(subject, LAYOUT.params().with("by", "region"), Progress.NONE);
    assertEquals(8, map.sectors().size());
    assertEquals(EgoMap.OTHER, map.sectors().get(6).code());
    assertEquals("", map.sectors().get(7).code());
  }

  @Test
  void aNamedHubIsTaken() {
    Network network = Networks.path(3);
    Params params = LAYOUT.params().with("hub", "o-00002");
    assertEquals(2, LAYOUT.run(Networks.subject(network), params, Progress.NONE).hub());
  }

  @Test
  void starsAreToldFromOtherNetworks() {
    assertTrue(StarTest.hubOfStar(Networks.of(0)).isEmpty());
    assertTrue(StarTest.hubOfStar(Networks.of(2, 0, 1)).isEmpty());
    assertEquals(0, StarTest.hubOfStar(Networks.star(5)).orElseThrow());
    assertTrue(StarTest.hubOfStar(Networks.path(9)).isEmpty());
    assertTrue(StarTest.hubOfStar(Networks.random(1, 40, 160)).isEmpty());
  }
}
