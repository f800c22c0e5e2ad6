package liaison.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import liaison.base.Language;
import liaison.model.network.NetworkSpec;
import liaison.scene.audit.Audit;
import liaison.scene.audit.AuditReport;
import liaison.scene.audit.AuditReport.Kind;
import liaison.scene.raster.RasterPainter;
import liaison.scene.timeline.LaneBy;
import liaison.scene.timeline.TimelineOptions;
import liaison.scene.timeline.TimelineScene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures the sample's graph and timelines in every language and theme and at two sizes. */
class SampleAuditTest {

  private static final double[][] SIZES = {{1280, 800}, {2560, 1440}};
  private static final Audit AUDIT =
      new Audit(SampleScenes.FONTS, new RasterPainter(SampleScenes.FONTS));

  static Stream<Canvas> canvases() {
    List<Canvas> all = new ArrayList<>();
    for (double[] size : SIZES) {
      for (Language language : Language.values()) {
        for (Theme theme : Theme.values()) {
          all.add(Canvas.of(size[0], size[1], language, theme));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("canvases")
  void theEgoMapHasNoFaultAndNamesNearlyAll(Canvas canvas) {
    Scene scene =
        SampleScenes.ego(SampleScenes.DATA, NetworkSpec.STANDARD).build(canvas, Highlight.NONE);
    AuditReport report = AUDIT.of(scene);
    assertClean(report);
    assertTrue(
        report.count(Kind.DROPPED) <= (canvas.width() > 2000 ? 2 : 8),
        "names left out: " + scene.dropped());
  }

  @ParameterizedTest
  @MethodSource("canvases")
  void aGraphWithoutMiddleHasNoFault(Canvas canvas) {
    assertClean(
        AUDIT.of(
            SampleScenes.spiral(SampleScenes.DATA, NetworkSpec.STANDARD)
                .build(canvas, Highlight.NONE)));
  }

  @ParameterizedTest
  @MethodSource("canvases")
  void timelinesHaveNoFault(Canvas canvas) {
    for (LaneBy lanes : LaneBy.values()) {
      TimelineScene timeline =
          new TimelineScene(
              SampleScenes.DATA,
              NetworkSpec.STANDARD,
              TimelineOptions.of(lanes),
              SampleScenes.FONTS);
      assertClean(AUDIT.of(timeline.build(canvas, Highlight.NONE)));
    }
  }

  private static void assertClean(AuditReport report) {
    assertEquals(
        List.of(),
        report.findings().stream().filter(found -> found.kind() != Kind.DROPPED).toList());
    assertTrue(report.smallestTextPt() >= 6.99);
  }
}
