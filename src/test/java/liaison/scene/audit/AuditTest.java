package liaison.scene.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.scene.Box;
import liaison.scene.Fill;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;
import liaison.scene.View;
import liaison.scene.audit.AuditReport.Kind;
import liaison.scene.raster.RasterPainter;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;

class AuditTest {

  private static final Box PAGE = new Box(0, 0, 400, 200);
  private static final Box PLOT = new Box(20, 20, 360, 160);
  private static final TextStyle STYLE = TextStyle.of(12, 0xff1b1f24);

  private final Fonts fonts = new Fonts();

  private AuditReport audit(Box clip, Mark... marks) {
    Scene scene =
        new Scene(
            400,
            200,
            0xffffffff,
            PLOT,
            List.of(new Layer("a", View.PAGE, clip, List.of(marks))),
            new Scene.Caption("", "", "", "en"),
            List.of());
    return new Audit(fonts, new RasterPainter(fonts)).of(scene);
  }

  private static Mark label(String id, double x, double y, String text, TextStyle style) {
    return new Mark.Label(id, x, y, text, style, Mark.Anchor.START, 0);
  }

  private static Mark disc(String id, double x, double y, double radius) {
    Fill fill = new Fill.Solid(0xff0072b2);
    return new Mark.Symbol(id, x, y, radius, Mark.Shape.DISC, fill, Stroke.NONE);
  }

  private static void only(Kind kind, AuditReport report) {
    assertFalse(report.isClean());
    assertTrue(
        report.findings().stream().allMatch(finding -> finding.kind() == kind),
        report.findings().toString());
    for (AuditReport.Finding finding : report.findings()) {
      for (Language language : Language.values()) {
        String words = Messages.in(language).get(finding.detail());
        assertFalse(words.isBlank() || words.contains("<scene") || words.contains("{"), words);
      }
    }
  }

  @Test
  void aGoodPictureIsClean() {
    AuditReport report =
        audit(PAGE, disc("o-a", 100, 100, 8), label("label:o-a", 112, 104, "Toyota", STYLE));
    assertTrue(report.isClean(), report.findings().toString());
    assertEquals(1, report.labels());
    assertEquals(9, report.smallestTextPt(), 1e-9);
    assertTrue(report.lowestContrast() > 15);
  }

  @Test
  void anEmptyPictureIsClean() {
    assertTrue(audit(PAGE).isClean());
  }

  @Test
  void findsTextOverText() {
    only(
        Kind.LABEL_ON_LABEL,
        audit(
            PAGE,
            label("label:a", 100, 100, "Toyota", STYLE),
            label("label:b", 120, 104, "Siemens", STYLE)));
    Mark turned = new Mark.Label("", 100, 120, "turned text", STYLE, Mark.Anchor.START, -45);
    only(Kind.LABEL_ON_LABEL, audit(PAGE, turned, label("", 120, 104, "Siemens", STYLE)));
    assertTrue(audit(PAGE, turned, label("", 60, 80, "Siemens", STYLE)).isClean());
  }

  @Test
  void linesOfOneLabelMayTouch() {
    assertTrue(
        audit(
                PAGE,
                new Mark.Group(
                    "label:a",
                    "",
                    List.of(label("", 100, 100, "gjpq", STYLE), label("", 100, 104, "ÅÅÅ", STYLE))))
            .isClean());
  }

  @Test
  void findsTextOverOtherMarksAndAcrossItsOwn() {
    TextStyle white = TextStyle.of(12, 0xffffffff);
    Mark big = disc("o-a", 100, 100, 40);
    assertTrue(audit(PAGE, big, label("label:o-a", 80, 104, "Toyota", white)).isClean());
    only(Kind.LABEL_ON_MARK, audit(PAGE, big, label("label:o-b", 80, 104, "Toyota", white)));
    AuditReport across = audit(PAGE, big, label("label:o-a", 120, 104, "Toyota Motor", STYLE));
    assertEquals(1, across.count(Kind.LABEL_ON_MARK));
    Mark bar = new Mark.Rect("c-1", 100, 90, 80, 20, 0, new Fill.Solid(0xffdddddd), Stroke.NONE);
    only(Kind.LABEL_ON_MARK, audit(PAGE, bar, label("label:c-2", 110, 104, "Other", STYLE)));
    assertTrue(audit(PAGE, bar, label("label:c-1", 110, 104, "Own", STYLE)).isClean());
  }

  @Test
  void findsWhatLiesOutside() {
    only(Kind.OUTSIDE, audit(PAGE, label("", 380, 100, "beyond the page", STYLE)));
    only(Kind.OUTSIDE, audit(new Box(0, 0, 120, 200), label("", 100, 100, "clipped", STYLE)));
    only(Kind.OUTSIDE, audit(PAGE, disc("o-a", 5, 100, 4)));
    assertTrue(audit(PLOT, disc("o-a", 5, 100, 4)).isClean());
    assertTrue(audit(PAGE, disc("", 5, 100, 4)).isClean());
  }

  @Test
  void findsSmallAndPaleText() {
    AuditReport small = audit(PAGE, label("", 100, 100, "small", TextStyle.of(9, 0xff000000)));
    only(Kind.SMALL_TEXT, small);
    assertEquals(6.75, small.smallestTextPt(), 1e-9);
    only(Kind.CONTRAST, audit(PAGE, label("", 100, 100, "pale", TextStyle.of(12, 0xffaaaaaa))));
    TextStyle large = TextStyle.of(28, 0xff808080);
    assertTrue(audit(PAGE, label("", 100, 100, "large", large)).isClean());
    Mark dark = new Mark.Rect("", 90, 80, 90, 40, 0, new Fill.Solid(0xff223344), Stroke.NONE);
    only(Kind.CONTRAST, audit(PAGE, dark, label("", 100, 100, "dark", STYLE)));
    TextStyle haloed = STYLE.withHalo(0xffffffff, 2);
    assertTrue(audit(PAGE, dark, label("", 100, 100, "halo", haloed)).isClean());
  }

  @Test
  void tellsWhatWasDroppedButDoesNotBlame() {
    Scene scene =
        new Scene(
            400,
            200,
            0xffffffff,
            PLOT,
            List.of(),
            new Scene.Caption("", "", "", "en"),
            List.of(new Scene.Dropped("o-a", "Toyota", Text.of("scene.label.noRoom"))));
    AuditReport report = new Audit(fonts, new RasterPainter(fonts)).of(scene);
    assertTrue(report.isClean());
    assertEquals(1, report.count(Kind.DROPPED));
    String words = Messages.in(Language.ZH).get(report.findings().getFirst().detail());
    assertEquals("省略了“Toyota”：旁边没有空位", words);
  }
}
