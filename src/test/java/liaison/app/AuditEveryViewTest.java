package liaison.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import liaison.app.picture.Picture;
import liaison.app.picture.PictureRequest;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Progress;
import liaison.model.network.NetworkSpec;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.audit.AuditReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view of the sample, in both languages, all themes and two sizes, passes the audit. */
class AuditEveryViewTest {

  /** A view and how it is made. */
  record Case(ViewKind view, ViewOptions options) {
    @Override
    public String toString() {
      return String.join(
          " ", view.code(), options.layout(), options.mapSet(), "lanes", options.laneBy());
    }
  }

  static Stream<Case> cases() {
    ViewOptions standard = ViewOptions.STANDARD;
    return Stream.of(
        new Case(ViewKind.OVERVIEW, standard),
        new Case(ViewKind.GRAPH, standard.withLayout("ego")),
        new Case(ViewKind.GRAPH, standard.withLayout("force")),
        new Case(ViewKind.GRAPH, standard.withLayout("ego").withHideHub(true)),
        new Case(ViewKind.TIMELINE, standard),
        new Case(ViewKind.TIMELINE, standard.withLaneBy("organisation")),
        new Case(ViewKind.TIMELINE, standard.withLaneBy("region")),
        new Case(ViewKind.MAP, standard),
        new Case(ViewKind.MAP, standard.withMapSet("china")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingOverlapsOrLeavesTheFrame(Case one) {
    Picture picture =
        Sample.PICTURES.prepare(
            new PictureRequest(one.view(), Sample.DATA, NetworkSpec.STANDARD, one.options()),
            Progress.NONE);
    AuditService audit = new AuditService(Sample.REGISTRY);
    List<String> faults = new ArrayList<>();
    int scenes = 0;
    for (Language language : Language.values()) {
      for (Theme theme : Theme.values()) {
        for (double[] size : new double[][] {{1280, 800}, {2560, 1440}}) {
          Canvas canvas = Canvas.of(size[0], size[1], language, theme);
          Scene scene = picture.scene(canvas, Highlight.NONE);
          AuditReport report = audit.audit(scene);
          assertTrue(report.labels() > 10, "there is something to look at");
          assertTrue(report.smallestTextPt() >= 6.99, "the smallest words can be read");
          faults.addAll(faults(report, language + " " + theme.code() + " " + size[0]));
          scenes++;
        }
      }
    }
    assertEquals(12, scenes);
    assertEquals(List.of(), faults);
  }

  private static List<String> faults(AuditReport report, String where) {
    return report.findings().stream()
        .filter(finding -> finding.kind() != AuditReport.Kind.DROPPED)
        .map(finding ->
            String.join(
                " · ",
                where,
                finding.kind().code(),
                finding.id(),
                Messages.in(Language.EN).get(finding.detail())))
        .toList();
  }
}
