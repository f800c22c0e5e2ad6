package liaison.scene.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import liaison.scene.Box;
import liaison.scene.EveryMark;
import liaison.scene.Fill;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;
import liaison.scene.View;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;

class RasterPainterTest {

  private final Fonts fonts = new Fonts();

  private static Scene scene(int background, Box clip, Mark... marks) {
    return new Scene(
        100,
        50,
        background,
        new Box(0, 0, 100, 50),
        List.of(new Layer("a", View.PAGE, clip, List.of(marks))),
        new Scene.Caption("", "", "", "en"),
        List.of());
  }

  private int pixel(Scene scene, int x, int y) {
    Raster raster = new RasterPainter(fonts).paint(scene, 1);
    return raster.argb()[y * raster.width() + x];
  }

  private static Mark rect(double x, double y, double width, double height, Fill fill) {
    return new Mark.Rect("", x, y, width, height, 0, fill, Stroke.NONE);
  }

  @Test
  void oneAndTwoThreadsGiveTheSamePixels() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      for (double scale : new double[] {0.5, 1, 2, 3.7}) {
        Raster alone = new RasterPainter(fonts).paint(EveryMark.scene(), scale);
        RasterPainter helped = new RasterPainter(fonts, pool, 2);
        assertArrayEquals(alone.argb(), helped.paint(EveryMark.scene(), scale).argb());
        assertArrayEquals(alone.argb(), helped.paint(EveryMark.scene(), scale).argb());
        assertEquals(Math.round(240 * scale), alone.width());
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void colourAlphaAndClipAreKept() {
    Box clip = new Box(10, 10, 30, 30);
    Scene scene = scene(0xffffffff, clip, rect(0, 0, 100, 50, new Fill.Solid(0x80ff0000)));
    assertEquals(0xffff7f7f, pixel(scene, 20, 20));
    assertEquals(0xffffffff, pixel(scene, 9, 20));
    assertEquals(0xffffffff, pixel(scene, 40, 20));
    Scene clear = scene(0, clip, rect(0, 0, 100, 50, new Fill.Solid(0x80ff0000)));
    assertEquals(0x80800000, pixel(clear, 20, 20));
    assertEquals(0, pixel(clear, 5, 5));
  }

  @Test
  void fadesAndHatchesChangeAcross() {
    Box page = new Box(0, 0, 100, 50);
    Scene fade = scene(0xffffffff, page, rect(0, 0, 100, 50, new Fill.Fade(0xff000000, 0, 0.5, 1)));
    assertEquals(0xff000000, pixel(fade, 30, 25));
    assertTrue((pixel(fade, 75, 25) & 0xff) > 100 && (pixel(fade, 75, 25) & 0xff) < 155);
    assertTrue((pixel(fade, 99, 25) & 0xff) > 250);
    Scene hatch =
        scene(0xffffffff, page, rect(0, 0, 100, 50, new Fill.Hatch(0xff000000, 0, 10, 2)));
    Raster raster = new RasterPainter(fonts).paint(hatch, 1);
    double dark = 0;
    for (int value : raster.argb()) {
      dark += (255 - (value & 0xff)) / 255.0;
    }
    assertEquals(0.2, dark / raster.argb().length, 0.02);
  }

  @Test
  void textStandsOnItsBaselineWithItsWidth() {
    TextStyle style = TextStyle.of(20, 0xff000000);
    Scene scene =
        scene(
            0xffffffff,
            new Box(0, 0, 100, 50),
            new Mark.Label("", 50, 30, "HH", style, Mark.Anchor.MIDDLE, 0));
    Raster raster = new RasterPainter(fonts).paint(scene, 1);
    int left = 100;
    int right = 0;
    int bottom = 0;
    for (int i = 0; i < raster.argb().length; i++) {
      if ((raster.argb()[i] & 0xff) < 128) {
        left = Math.min(left, i % 100);
        right = Math.max(right, i % 100);
        bottom = Math.max(bottom, i / 100);
      }
    }
    double width = fonts.width("HH", 20, false);
    assertEquals(29, bottom);
    assertEquals(50, (left + right + 1) / 2.0, 1);
    assertTrue(right - left < width && right - left > width - 6);
  }

  @Test
  void largeAndTurnedTextAreDrawnToo() {
    for (double size : new double[] {9, 30, 90}) {
      for (double angle : new double[] {0, 45}) {
        TextStyle style = TextStyle.of(size, 0xff000000).withHalo(0xffff0000, 2);
        Scene scene =
            scene(
                0xffffffff,
                new Box(0, 0, 100, 50),
                new Mark.Label("", 20, 30, "学g", style, Mark.Anchor.START, angle));
        boolean black = false;
        boolean red = false;
        for (int value : new RasterPainter(fonts).paint(scene, 1).argb()) {
          black |= (value & 0xffffff) < 0x202020 && (value & 0xff0000) < 0x200000;
          red |= (value & 0xff0000) == 0xff0000 && (value & 0xff) < 0x20;
        }
        assertTrue(black && red, size + " " + angle);
      }
    }
  }

  @Test
  void nothingAndDegenerateMarksAreHarmless() {
    Box page = new Box(0, 0, 100, 50);
    Stroke stroke = Stroke.of(0xff000000, 1);
    Scene scene =
        scene(
            0xff123456,
            page,
            new Mark.Polyline("", new double[] {5, 5}, Stroke.NONE),
            new Mark.Polygon("", List.of(new double[] {1, 1}), Fill.NONE, stroke),
            new Mark.Polygon("", List.of(), Fill.NONE, stroke),
            new Mark.Curve("", new double[] {90, 40, 90, 40, 90, 40}, 0, 0, 0xff000000),
            new Mark.Label("", 0, 0, "", TextStyle.of(10, 0xff000000), Mark.Anchor.END, 0),
            new Mark.Group("", "", List.of()));
    assertEquals(0xff123456, pixel(scene, 50, 25));
  }
}
