package liaison.geo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.geo.BorderLine;
import liaison.geo.BorderLine.Kind;
import liaison.geo.EqualEarth;
import liaison.geo.LabelPoint;
import liaison.geo.MapProjector;
import liaison.geo.Outlines;
import liaison.geo.RegionShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapSetTest {

  private final MapSets sets = new MapSets();

  @ParameterizedTest
  @CsvSource({"300, 174, 10000", "1280, 235, 40000", "4000, 235, 90000"})
  void worldKnowsItsRegionsAtEveryDetail(double width, int atLeast, int mostPoints) {
    Outlines world = sets.packed("world").outlines(width);
    assertTrue(world.codes().size() >= atLeast, "codes " + world.codes().size());
    assertTrue(world.codes().containsAll(List.of("CN", "US", "RU", "FJ", "TW")));
    int points = world.lines().stream().mapToInt(line -> line.points().length / 2).sum();
    assertTrue(points < mostPoints, "points " + points);
  }

  @ParameterizedTest
  @ValueSource(doubles = {300, 1280, 4000})
  void positionsLieInTheirRegion(double width) {
    Outlines world = sets.packed("world").outlines(width);
    assertEquals(Optional.of("DE"), world.regionAt(13.0, 52.3));
    assertEquals(Optional.of("RU"), world.regionAt(-172, 66), "Chukotka, east of the date line");
    assertEquals(Optional.of("RU"), world.regionAt(175, 67));
    assertEquals(Optional.of("LS"), world.regionAt(28.4, -29.4), "inside South Africa");
    assertEquals(Optional.of("ZA"), world.regionAt(24, -29));
    assertEquals(Optional.of("AQ"), world.regionAt(0, -89));
    assertEquals(Optional.of("CN"), world.regionAt(104, 35));
    assertEquals(Optional.empty(), world.regionAt(-150, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 150, -30, 77})
  void areasStayTheSameWhereverTheMapIsTorn(double centre) {
    Outlines world = sets.packed("world").outlines(1280);
    MapProjector whole = new MapProjector(new EqualEarth(100));
    MapProjector torn = new MapProjector(new EqualEarth(centre));
    for (String code : List.of("RU", "FJ", "AQ", "US", "CN")) {
      RegionShape shape = world.shape(code).orElseThrow();
      double expected = area(whole, shape);
      assertEquals(expected, area(torn, shape), expected * 2e-3, code);
    }
    // Russia has 17.1 million square kilometres
    double russia = area(torn, world.shape("RU").orElseThrow()) * 6371.0 * 6371.0 / 1e6;
    assertEquals(16.9, russia, 0.4);
  }

  private static double area(MapProjector projector, RegionShape shape) {
    double area = 0;
    for (List<double[]> polygon : shape.polygons()) {
      double sign = 1;
      for (double[] ring : polygon) {
        area += sign * projector.rings(ring).stream().mapToDouble(LabelPoint::area).sum();
        sign = -1;
      }
    }
    return Math.abs(area);
  }

  @Test
  void tornPiecesStayOnTheMap() {
    MapProjector projector = new MapProjector(new EqualEarth(150));
    double right = new EqualEarth(0).forward(180, 0).x();
    for (RegionShape shape : sets.packed("world").outlines(1280).shapes()) {
      for (double[] ring : projector.rings(shape)) {
        for (int i = 0; i < ring.length; i += 2) {
          assertTrue(Math.abs(ring[i]) <= right + 1e-9, shape.name());
        }
      }
    }
  }

  @Test
  void chinaHasThirtyFourUnitsWithNeighboursAndLines() {
    MapSet china = sets.packed("china");
    Outlines provinces = china.outlines(1280);
    assertEquals(34, provinces.codes().size());
    assertTrue(provinces.codes().containsAll(List.of("CN-11", "CN-65", "HK", "MO", "TW")));
    assertEquals(provinces.codes(), china.codes());
    assertEquals(Optional.of("CN-44"), provinces.regionAt(113.3, 23.4));
    assertEquals(Optional.of("CN-11"), provinces.regionAt(116.4, 39.9));
    assertEquals(Optional.of("CN-13"), provinces.regionAt(114.9, 38.5));
    assertEquals(9, china.lines().size());
    assertTrue(china.lines().stream().allMatch(line -> line.kind() == Kind.EXTRA));
    assertTrue(china.context(1280).shapes().stream().anyMatch(s -> s.name().equals("Mongolia")));
    assertEquals("south-china-sea", china.insets().getFirst().id());
    assertTrue(china.bounds().contains(116.4, 39.9));
    assertFalse(china.bounds().contains(116.4 + 180, 39.9));
  }

  @Test
  void bordersAndCoastsAreToldApart() {
    List<BorderLine> lines = sets.packed("china").outlines(1280).lines();
    assertTrue(lines.stream().anyMatch(line -> line.kind() == Kind.BORDER));
    assertTrue(lines.stream().anyMatch(line -> line.kind() == Kind.COAST));
  }

  @Test
  void captionSaysDraftUntilThereIsAnApprovalText() {
    MapLegal draft = sets.packed("china").legal();
    assertFalse(draft.isApproved());
    assertEquals(
        "Draft outline, Natural Earth; not an approved map",
        Messages.in(Language.EN).get(draft.notice(Language.EN)));
    MapLegal approved = new MapLegal("自然资源部", "", "审图号 GS(2024)0650号", "");
    assertEquals(
        "审图号 GS(2024)0650号 · 自然资源部", Messages.in(Language.ZH).get(approved.notice(Language.ZH)));
  }

  @Test
  void anUnknownMapSetIsRefusedWithTheOnesThereAre() {
    AppException refused = assertThrows(AppException.class, () -> sets.packed("mars"));
    assertEquals(Fault.USAGE, refused.fault());
    assertEquals(
        "There is no map set “mars”. Choose one of: world, china.",
        Messages.in(Language.EN).get(refused.text()));
  }
}
