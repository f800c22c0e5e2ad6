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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the audit of every view does not measure: how many names the ego map leaves out, and a graph
 * whose nodes stand on a spiral.
 */
class SampleAuditTest {

  private static final double[][] SIZES = {{1280, 800}, {2560, 1440}};

  static Stream<Canvas> canvases() {
    List<Canvas> all = new ArrayList<>();
    for (double[] size : SIZES) {
      for (Language language : Language.values()) {
        all.add(Canvas.of(size[0], size[1], language, Theme.LIGHT));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("canvases")
  void theEgoMapNamesNearlyAllAndAlwaysItsHub(Canvas canvas) {
    Scene scene =
        SampleScenes.ego(SampleScenes.DATA, NetworkSpec.STANDARD).build(canvas, Highlight.NONE);
    int most = canvas.width() > 2000 ? 2 : 8;
    assertTrue(scene.dropped().size() <= most, "names left out: " + scene.dropped());
    assertTrue(
        scene.dropped().stream().noneMatch(dropped -> dropped.id().equals("o-tsinghua")),
        "the hub is named");
  }

  @ParameterizedTest
  @MethodSource("canvases")
  void aGraphOnASpiralHasNoFault(Canvas canvas) {
    Audit audit = new Audit(SampleScenes.FONTS, new RasterPainter(SampleScenes.FONTS));
    AuditReport report =
        audit.of(
            SampleScenes.spiral(SampleScenes.DATA, NetworkSpec.STANDARD)
                .build(canvas, Highlight.NONE));
    assertEquals(
        List.of(),
        report.findings().stream().filter(found -> found.kind() != Kind.DROPPED).toList());
  }
}
