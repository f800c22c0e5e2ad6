package liaison.scene.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import liaison.base.Progress;
import liaison.scene.Box;
import liaison.scene.EveryMark;
import liaison.scene.FigureOptions;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.SampleScenes;
import liaison.scene.Scene;
import liaison.scene.View;
import liaison.scene.svg.SvgFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same picture, however many threads paint it, how often, and however it is cut. */
class SamePixelsTest {

  private static Scene crowd() {
    SplittableRandom random = new SplittableRandom(21);
    int count = 3000;
    double[] xy = random.doubles(4 * count, -300, 900).toArray();
    double[] widths = random.doubles(count, 0.4, 5).toArray();
    Scene every = EveryMark.scene();
    Layer lines =
        new Layer(
            "lines",
            new View(0.4, 3, -7),
            every.plot(),
            List.of(new Mark.Lines(new TestEnds(), xy, widths, 0x30224488)));
    List<Layer> layers = new ArrayList<>(List.of(lines));
    layers.addAll(every.layers());
    return with(every, layers);
  }

  private static Scene with(Scene scene, List<Layer> layers) {
    return new Scene(
        scene.width(),
        scene.height(),
        scene.background(),
        scene.plot(),
        layers,
        scene.caption(),
        scene.dropped());
  }

  @Test
  void filesAreTheSameInFiveRunsOnOneThreadAndOnTwo() throws IOException {
    Set<Integer> png = new HashSet<>();
    Set<Integer> svg = new HashSet<>();
    FigureOptions options = new FigureOptions(3, 288, "");
    try (ForkJoinPool pool = new ForkJoinPool(1)) {
      for (int run = 0; run < 5; run++) {
        for (int threads = 1; threads <= 2; threads++) {
          RasterPainter painter = new RasterPainter(SampleScenes.FONTS, pool, threads);
          ByteArrayOutputStream pixels = new ByteArrayOutputStream();
          new PngFormat(painter).write(List.of(crowd()), options, pixels, Progress.NONE);
          png.add(Arrays.hashCode(pixels.toByteArray()));
          ByteArrayOutputStream words = new ByteArrayOutputStream();
          new SvgFormat(SampleScenes.FONTS).write(List.of(crowd()), options, words, Progress.NONE);
          svg.add(Arrays.hashCode(words.toByteArray()));
        }
      }
    }
    assertEquals(1, png.size());
    assertEquals(1, svg.size());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2.5})
  void anyCutOfThePictureHasTheSamePixels(double scale) {
    Scene scene = crowd();
    RasterPainter painter = new RasterPainter(SampleScenes.FONTS);
    Raster whole = painter.paint(scene, scale);
    SplittableRandom random = new SplittableRandom(22);
    for (int cut = 0; cut < 12; cut++) {
      int left = random.nextInt(whole.width() - 1);
      int top = random.nextInt(whole.height() - 1);
      int right = random.nextInt(left + 1, whole.width());
      int bottom = random.nextInt(top + 1, whole.height());
      Box box = new Box(left / scale, top / scale, (right - left) / scale, (bottom - top) / scale);
      Raster part = painter.paint(with(scene, cut(scene.layers(), box)), scale);
      for (int y = top; y < bottom; y++) {
        for (int x = left; x < right; x++) {
          int at = y * whole.width() + x;
          assertEquals(whole.argb()[at], part.argb()[at], box + " at " + x + ", " + y);
        }
      }
    }
  }

  private static List<Layer> cut(List<Layer> layers, Box box) {
    List<Layer> cut = new ArrayList<>();
    for (Layer layer : layers) {
      double left = Math.max(layer.clip().x(), box.x());
      double top = Math.max(layer.clip().y(), box.y());
      double right = Math.max(left, Math.min(layer.clip().right(), box.right()));
      double bottom = Math.max(top, Math.min(layer.clip().bottom(), box.bottom()));
      Box clip = new Box(left, top, right - left, bottom - top);
      cut.add(new Layer(layer.id(), layer.view(), clip, layer.marks()));
    }
    return cut;
  }
}
