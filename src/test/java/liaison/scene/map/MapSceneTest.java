package liaison.scene.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liaison.TestVocabulary;
import liaison.base.Language;
import liaison.geo.map.MapSets;
import liaison.geo.place.Gazetteer;
import liaison.model.Dataset;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.scene.Box;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.View;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapSceneTest {

  private static final Fonts FONTS = new Fonts();
  private static final Gazetteer GAZETTEER = new Gazetteer();
  private static final MapSets SETS = new MapSets();
  private static final Dataset DATA = Dataset.empty(TestVocabulary.shipped());

  private static Node node(String id, String region, double lat, double lon) {
    return new Node(
        id,
        Node.Kind.ORGANISATION,
        "机构" + id,
        "Organisation " + id,
        "university",
        region,
        lat,
        lon);
  }

  /** A hub in Beijing with partners in Beijing, Shanghai, Tokyo and Suva, one without a place. */
  private static Network star() {
    List<Node> nodes =
        List.of(
            node("a-hub", "CN-11", 39.9075, 116.3972),
            node("b-beijing", "CN-110108", 39.9075, 116.3972),
            node("c-shanghai", "CN-31", 31.2222, 121.4581),
            node("d-tokyo", "JP", 35.6895, 139.6917),
            node("e-tokyo", "JP", 35.6895, 139.6917),
            node("f-suva", "FJ", -18.1416, 178.4415),
            node("g-berlin", "DE", Double.NaN, Double.NaN),
            node("h-nowhere", "", Double.NaN, Double.NaN),
            new Node("i-kenya", Node.Kind.REGION, "肯尼亚", "Kenya", "", "KE", -1.28, 36.82));
    int ties = nodes.size() - 1;
    int[] from = new int[ties];
    int[] to = new int[ties];
    double[] weight = new double[ties];
    for (int tie = 0; tie < ties; tie++) {
      to[tie] = tie + 1;
      weight[tie] = tie + 1;
    }
    return new Network(nodes, from, to, weight, List.of());
  }

  private static MapInput input(Network network) {
    return new MapInput(DATA, NetworkSpec.STANDARD, network);
  }

  private static Scene scene(Network network, String set, Canvas canvas) {
    MapOptions options = MapOptions.of(SETS.packed(set));
    return new MapScene(FONTS, GAZETTEER, input(network), options).scene(canvas, Highlight.NONE);
  }

  private static Canvas canvas(double width, double height) {
    return Canvas.of(width, height, Language.EN, Theme.LIGHT);
  }

  private static Layer layer(Scene scene, String id) {
    return scene.layers().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void partnersAreCountedWhereTheyAre() {
    MapContent content = new MapContent(input(star()), SETS.packed("world"), "");
    assertEquals(0, content.hub());
    assertEquals(Map.of("CN", 2, "JP", 2, "FJ", 1, "DE", 1), content.counts());
    assertTrue(content.isUnnamed("KE"));
    assertEquals(1, content.nowhere());
    assertEquals(0, content.outside());
    MapContent china = new MapContent(input(star()), SETS.packed("china"), "a-hub");
    assertEquals(Map.of("CN-11", 1, "CN-31", 1), china.counts());
    assertEquals(5, china.outside());
  }

  @Test
  void partnersOfOnePlaceShareADiscAndAreNamedTogether() {
    Scene scene = scene(star(), "world", canvas(1280, 800));
    List<String> places =
        layer(scene, "partners").marks().stream()
            .filter(Mark.Group.class::isInstance)
            .map(Mark::id)
            .toList();
    assertEquals(List.of("place:d-tokyo"), places);
    assertTrue(words(scene).contains("Tokyo (2)"), words(scene).toString());
    assertTrue(words(scene).contains("Organisation a-hub"));
    assertTrue(words(scene).contains("1 more in Haidian"), words(scene).toString());
  }

  @Test
  void arcsRunFromTheHubTheLongestFirst() {
    Scene scene = scene(star(), "world", canvas(1280, 800));
    List<Mark.Curve> arcs =
        layer(scene, "arcs").marks().stream().map(Mark.Curve.class::cast).toList();
    assertEquals(5, arcs.size(), "none to the hub's own place, one for Tokyo");
    double before = Double.POSITIVE_INFINITY;
    for (Mark.Curve arc : arcs) {
      double length = Math.hypot(arc.xy()[4] - arc.xy()[0], arc.xy()[5] - arc.xy()[1]);
      assertTrue(length <= before);
      assertTrue(arc.endWidth() < arc.startWidth());
      before = length;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "world, 1280, 800", "world, 2560, 1440", "world, 400, 900", "world, 120, 90",
    "china, 1280, 800", "china, 2560, 1440", "china, 400, 900", "china, 120, 90"
  })
  void nothingOverlapsOrLeavesThePage(String set, double width, double height) {
    for (Language language : Language.values()) {
      for (Theme theme : Theme.values()) {
        Scene scene = scene(star(), set, Canvas.of(width, height, language, theme));
        List<Box> boxes = new ArrayList<>();
        for (Mark mark : layer(scene, "labels").marks()) {
          labels(mark).forEach(label -> boxes.add(box(label)));
        }
        for (int i = 0; i < boxes.size(); i++) {
          for (int j = 0; j < i; j++) {
            assertFalse(boxes.get(i).grown(-0.5).overlaps(boxes.get(j).grown(-0.5)));
          }
          assertTrue(scene.plot().grown(0.5).contains(boxes.get(i)));
        }
        landStaysInside(scene);
      }
    }
  }

  private static void landStaysInside(Scene scene) {
    Box plot = scene.plot().grown(1e-6);
    for (Mark mark : layer(scene, "land").marks()) {
      List<double[]> all =
          switch (mark) {
            case Mark.Polygon area -> area.rings();
            case Mark.Polyline line -> List.of(line.xy());
            default -> List.of();
          };
      for (double[] xy : all) {
        for (int i = 0; i < xy.length; i += 2) {
          assertTrue(plot.contains(xy[i], xy[i + 1]));
        }
      }
    }
  }

  @Test
  void theSameInputGivesTheSameScene() {
    Canvas canvas = canvas(1280, 800);
    assertEquals(words(scene(star(), "china", canvas)), words(scene(star(), "china", canvas)));
    assertEquals(
        scene(star(), "world", canvas).layers().toString().replaceAll("@[0-9a-f]+", ""),
        scene(star(), "world", canvas).layers().toString().replaceAll("@[0-9a-f]+", ""));
  }

  @Test
  void anEmptyNetworkIsAMapWithoutPartners() {
    Scene scene = scene(Network.ofNodes(List.of()), "world", canvas(1280, 800));
    assertEquals("World: no partners to show", scene.caption().title());
    assertTrue(layer(scene, "arcs").marks().isEmpty());
    assertTrue(layer(scene, "partners").marks().isEmpty());
    Scene alone = scene(Network.ofNodes(List.of(star().node(0))), "china", canvas(1280, 800));
    assertEquals(1, layer(alone, "partners").marks().size());
  }

  @Test
  void everyMapSaysThatItsOutlinesAreADraft() {
    for (String set : MapSets.PACKED) {
      String source = scene(star(), set, canvas(1280, 800)).caption().source();
      assertTrue(source.contains("Draft outline, Natural Earth; not an approved map"), source);
      assertTrue(source.contains("projection"), source);
    }
  }

  @Test
  void theCameraEnlargesAndKeepsTheFrame() {
    Canvas rest = canvas(1280, 800);
    View close = View.PAGE.zoomed(6, 640, 400);
    Canvas near = new Canvas(1280, 800, Language.EN, Theme.LIGHT, close);
    Scene far = scene(star(), "world", rest);
    Scene zoomed = scene(star(), "world", near);
    assertEquals(far.plot(), zoomed.plot());
    landStaysInside(zoomed);
  }

  @Test
  void selectionGetsARingAndTheRestIsDimmed() {
    MapOptions options = MapOptions.of(SETS.packed("world"));
    Highlight highlight =
        new Highlight(java.util.Set.of("f-suva"), java.util.Set.of("f-suva", "a-hub"));
    Scene scene =
        new MapScene(FONTS, GAZETTEER, input(star()), options).scene(canvas(1280, 800), highlight);
    int accent = new Palette(Theme.LIGHT).accent();
    List<String> ringed =
        layer(scene, "partners").marks().stream()
            .filter(m -> m instanceof Mark.Symbol s && s.stroke().argb() == accent)
            .map(Mark::id)
            .toList();
    assertEquals(List.of("f-suva"), ringed);
  }

  @Test
  void scaleBarsHaveRoundLengths() {
    assertEquals(1, ScaleBar.kilometres(0.2));
    assertEquals(500, ScaleBar.kilometres(999));
    assertEquals(1000, ScaleBar.kilometres(1000));
    assertEquals(50_000, ScaleBar.kilometres(1e9));
  }

  private static List<Mark.Label> labels(Mark mark) {
    return switch (mark) {
      case Mark.Label label -> List.of(label);
      case Mark.Group group ->
          group.marks().stream().flatMap(part -> labels(part).stream()).toList();
      default -> List.of();
    };
  }

  private static List<String> words(Scene scene) {
    return layer(scene, "labels").marks().stream()
        .flatMap(mark -> labels(mark).stream())
        .map(Mark.Label::text)
        .toList();
  }

  private static Box box(Mark.Label label) {
    double size = label.style().size();
    double width = FONTS.width(label.text(), size, label.style().bold());
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    double top = label.y() - FONTS.ascent(size);
    return new Box(left, top, width, FONTS.ascent(size) + FONTS.descent(size));
  }
}
