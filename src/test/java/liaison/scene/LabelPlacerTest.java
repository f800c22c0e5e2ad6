package liaison.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.scene.audit.Audit;
import liaison.scene.audit.AuditReport;
import liaison.scene.raster.RasterPainter;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacerTest {

  private static final Box PLOT = new Box(20, 20, 960, 560);
  private static final List<String> NAMES =
      List.of(
          "西门子",
          "中国科学院上海应用物理研究所",
          "Toyota",
          "Łódź University of Technology",
          "Shanghai Institute of Applied Physics, Chinese Academy of Sciences");

  private final Fonts fonts = new Fonts();
  private final TextStyle style = TextStyle.of(11, 0xff000000);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingOverlapsAndEveryRequestIsPlacedOrDropped(long seed) {
    Random random = new Random(seed);
    int count = 400;
    LabelPlacer placer = new LabelPlacer(fonts, PLOT);
    List<LabelRequest> requests = new ArrayList<>();
    List<Mark> nodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = random.nextDouble() * 1000;
      double y = random.nextDouble() * 600;
      double radius = 2 + random.nextDouble() * (i % 20 == 0 ? 40 : 8);
      String name = NAMES.get(random.nextInt(NAMES.size()));
      placer.blockDisc("n" + i, x, y, radius);
      nodes.add(
          new Mark.Symbol(
              "n" + i, x, y, radius, Mark.Shape.DISC, new Fill.Solid(0xffffffff), Stroke.NONE));
      LabelRequest request = LabelRequest.of("n" + i, name, x, y, radius, style, i % 37);
      requests.add(
          i % 3 == 0
              ? request.withLeader()
              : i % 3 == 1 ? request.preferInside(0xff000000) : request.withSecond("第二名 B"));
    }
    LabelPlacer.Placement placement = placer.place(requests);
    long placed = placement.marks().stream().filter(m -> m.id().startsWith("label:")).count();
    assertEquals(count, placed + placement.dropped().size());
    assertTrue(placed > 50, "placed " + placed);
    Scene scene =
        new Scene(
            1000,
            600,
            0xffffffff,
            PLOT,
            List.of(
                new Layer("nodes", View.PAGE, PLOT, nodes),
                new Layer("labels", View.PAGE, PLOT, placement.marks())),
            new Scene.Caption("", "", "", "en"),
            placement.dropped());
    AuditReport report = new Audit(fonts, new RasterPainter(fonts)).of(scene);
    assertTrue(report.isClean(), () -> "seed " + seed + " " + report.findings());
  }

  @Test
  void theOrderOfRequestsDoesNotMatter() {
    List<LabelRequest> requests = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      requests.add(LabelRequest.of("n" + i, "Name " + i, 100 + 7 * i, 100, 3, style, i % 4));
    }
    List<String> forwards = describe(new LabelPlacer(fonts, PLOT).place(requests));
    Collections.reverse(requests);
    assertEquals(forwards, describe(new LabelPlacer(fonts, PLOT).place(requests)));
  }

  private static List<String> describe(LabelPlacer.Placement placement) {
    return placement.marks().stream().map(Mark::toString).toList();
  }

  @Test
  void theMoreImportantOfTwoWins() {
    LabelPlacer placer = new LabelPlacer(fonts, new Box(0, 0, 120, 20));
    LabelPlacer.Placement placement =
        placer.place(
            List.of(
                LabelRequest.of("a", "Important", 10, 10, 3, style, 1),
                LabelRequest.of("b", "Important", 10, 10, 3, style, 2)));
    assertEquals("label:b", placement.marks().getFirst().id());
    assertEquals("a", placement.dropped().getFirst().id());
    String why = Messages.in(Language.EN).get(placement.dropped().getFirst().reason());
    assertFalse(why.contains("<"), why);
  }

  @Test
  void whatLiesOutsideOrIsEmptyGetsNoLabel() {
    LabelPlacer placer = new LabelPlacer(fonts, PLOT);
    LabelPlacer.Placement placement =
        placer.place(
            List.of(
                LabelRequest.of("a", "Far", -50, 10, 3, style, 1),
                LabelRequest.of("b", " ", 100, 100, 3, style, 2)));
    assertTrue(placement.marks().isEmpty());
    assertEquals(1, placement.dropped().size());
    assertTrue(new LabelPlacer(fonts, PLOT).place(List.of()).marks().isEmpty());
  }

  @Test
  void aHubHoldsItsNameInside() {
    LabelPlacer placer = new LabelPlacer(fonts, PLOT).blockDisc("hub", 300, 300, 40);
    LabelRequest request =
        LabelRequest.of("hub", "Tsinghua University", 300, 300, 40, style, 1)
            .preferInside(0xffffffff);
    List<Mark> marks = placer.place(List.of(request)).marks();
    Mark.Group group = (Mark.Group) marks.getFirst();
    assertEquals(2, group.marks().size());
    Mark.Label line = (Mark.Label) group.marks().getFirst();
    assertEquals(300, line.x(), 1e-9);
    assertEquals(0xffffffff, line.style().argb());
  }
}
