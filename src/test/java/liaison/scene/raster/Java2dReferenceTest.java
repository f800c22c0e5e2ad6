package liaison.scene.raster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import liaison.scene.Box;
import liaison.scene.Fill;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.SymbolShapes;
import liaison.scene.View;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mark beside Java's own renderer: mean difference at most one in a hundred. */
class Java2dReferenceTest {

  private static final Box PAGE = new Box(0, 0, 400, 300);
  private static final RasterPainter PAINTER = new RasterPainter(new Fonts());

  private static Scene page(Mark... marks) {
    return new Scene(
        PAGE.width(),
        PAGE.height(),
        0xffffffff,
        PAGE,
        List.of(new Layer("marks", View.PAGE, PAGE, List.of(marks))),
        new Scene.Caption("", "", "", "en"),
        List.of());
  }

  private static Mark.Lines lines(int count, double longest, double width, int argb, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] xy = new double[4 * count];
    double[] widths = new double[count];
    for (int line = 0; line < count; line++) {
      widths[line] = width;
      xy[4 * line] = random.nextDouble(-20, PAGE.width() + 20);
      xy[4 * line + 1] = random.nextDouble(-20, PAGE.height() + 20);
      xy[4 * line + 2] = xy[4 * line] + longest * (random.nextDouble() - 0.5);
      xy[4 * line + 3] = xy[4 * line + 1] + longest * (random.nextDouble() - 0.5);
    }
    return new Mark.Lines(new TestEnds(), xy, widths, argb);
  }

  private static void check(Java2dReference reference, Scene scene, double scale) {
    Java2dReference.Difference difference = reference.to(PAINTER.paint(scene, scale));
    assertTrue(difference.mean() <= 0.01, difference.toString());
    assertTrue(difference.off() <= 0.01, difference.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 255, 1",
    "0.6, 60, 1",
    "1, 255, 1",
    "1.1, 38, 1",
    "1.1, 90, 2",
    "2, 120, 1",
    "3, 200, 1",
    "4, 90, 1",
    "6, 60, 1",
    "8, 255, 1",
    "8, 25, 2"
  })
  void longLines(double width, int alpha, double scale) {
    Mark.Lines lines = lines(60, 800, width, alpha << 24 | 0x33507a, 11);
    Scene scene = page(lines);
    check(new Java2dReference(scene, scale).lines(lines, View.PAGE), scene, scale);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7, 1.5, 4})
  void shortLines(double width) {
    Mark.Lines lines = lines(2000, 14, width, 0x90803020, 12);
    Scene scene = page(lines);
    check(new Java2dReference(scene, 1).lines(lines, View.PAGE), scene, 1);
  }

  @Test
  void flatSteepAndDiagonalLines() {
    double[] xy = {
      10, 20, 390, 20, 10, 30.5, 390, 30.5, 20, 40, 20, 290, 30.5, 290, 30.5, 40, 50, 50, 250, 250,
      60, 250, 260, 50, 0, 100, 400, 103, 200, 0, 203, 300
    };
    double[] widths = {1, 1, 1, 1, 1, 1, 1, 1};
    Mark.Lines lines = new Mark.Lines(new TestEnds(), xy, widths, 0xff000000);
    Scene scene = page(lines);
    check(new Java2dReference(scene, 1).lines(lines, View.PAGE), scene, 1);
  }

  @Test
  void manyFaintLinesLieOnEachOther() {
    Mark.Lines lines = lines(1500, 700, 1.1, 0x1a5a6470, 13);
    Scene scene = page(lines);
    check(new Java2dReference(scene, 1).lines(lines, View.PAGE), scene, 1);
  }

  @Test
  void markersWithRims() {
    SplittableRandom random = new SplittableRandom(14);
    Mark[] marks = new Mark[80];
    Java2dReference reference = new Java2dReference(page(), 1);
    for (int at = 0; at < marks.length; at++) {
      double x = random.nextDouble(PAGE.width());
      double y = random.nextDouble(PAGE.height());
      double r = random.nextDouble(1.5, 30);
      marks[at] =
          new Mark.Symbol(
              "", x, y, r, Mark.Shape.DISC, new Fill.Solid(0xff0072b2), Stroke.of(0xffffffff, 1));
      Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      reference.fill(disc, 0xff0072b2).stroke(disc, 1, 0xffffffff, BasicStroke.CAP_ROUND);
    }
    check(reference, page(marks), 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.55})
  void piesAndRingsOfShares(double hole) {
    double[] shares = {3, 0, 1, 2.5, 0.5};
    int[] colours = {0xff0072b2, 0xff000000, 0xffd55e00, 0xff009e73, 0xffcc79a7};
    List<double[]> sectors = SymbolShapes.sectors(shares, hole);
    List<Mark> marks = new ArrayList<>();
    Java2dReference reference = new Java2dReference(page(), 1);
    double start = 90;
    for (int at = 0; at < shares.length; at++) {
      double turn = 360 * shares[at] / 7;
      double[] ring = Arrays.stream(sectors.get(at)).map(value -> 90 * value + 130).toArray();
      marks.add(new Mark.Polygon("", List.of(ring), new Fill.Solid(colours[at]), Stroke.NONE));
      Area sector = new Area(new Arc2D.Double(40, 40, 180, 180, start - turn, turn, Arc2D.PIE));
      double r = 90 * hole;
      sector.subtract(new Area(new Ellipse2D.Double(130 - r, 130 - r, 2 * r, 2 * r)));
      reference.fill(sector, colours[at]);
      start -= turn;
    }
    check(reference, page(marks.toArray(Mark[]::new)), 1);
  }

  @Test
  void oneShareIsTheWholePie() {
    double[] whole = SymbolShapes.sectors(new double[] {0, 2}, 0).getLast();
    double[] ring = Arrays.stream(whole).map(value -> 60 * value + 100).toArray();
    Scene scene =
        page(new Mark.Polygon("", List.of(ring), new Fill.Solid(0xff0072b2), Stroke.NONE));
    Java2dReference reference = new Java2dReference(scene, 1);
    check(reference.fill(new Ellipse2D.Double(40, 40, 120, 120), 0xff0072b2), scene, 1);
  }

  @Test
  void polygonsWithHoles() {
    Area area = new Area(new Ellipse2D.Double(40, 30, 320, 240));
    area.subtract(new Area(new Ellipse2D.Double(100, 80, 120, 90)));
    double[] outer = new double[2 * 180];
    double[] hole = new double[2 * 180];
    for (int at = 0; at < 180; at++) {
      double angle = Math.toRadians(2 * at);
      outer[2 * at] = 200 + 160 * Math.cos(angle);
      outer[2 * at + 1] = 150 + 120 * Math.sin(angle);
      hole[2 * at] = 160 + 60 * Math.cos(angle);
      hole[2 * at + 1] = 125 + 45 * Math.sin(angle);
    }
    Scene scene =
        page(
            new Mark.Polygon(
                "", List.of(outer, hole), new Fill.Solid(0x80d55e00), Stroke.of(0xff222222, 1.5)));
    Java2dReference reference = new Java2dReference(scene, 1).fill(area, 0x80d55e00);
    check(reference.stroke(area, 1.5, 0xff222222, BasicStroke.CAP_ROUND), scene, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1.3, 8})
  void curves(double width) {
    Mark.Curve curve =
        new Mark.Curve("", new double[] {20, 280, 200, -200, 380, 260}, width, width, 0xa0336699);
    Path2D path = new Path2D.Double();
    path.moveTo(20, 280);
    path.quadTo(200, -200, 380, 260);
    Scene scene = page(curve);
    Java2dReference reference = new Java2dReference(scene, 1);
    check(reference.stroke(path, width, 0xa0336699, BasicStroke.CAP_BUTT), scene, 1);
  }
}
