package liaison.scene.audit;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Box;
import liaison.scene.Colours;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.TextStyle;
import liaison.scene.raster.Raster;
import liaison.scene.raster.RasterPainter;

/** Measures how well text stands out from what is painted under it. */
final class Contrast {

  /** Share of the pixels under a text that may be worse than the rest. */
  private static final double TOLERATED = 0.1;

  private static final int OPAQUE_HALO = 200;
  private static final double LARGE_PT = 18;
  private static final double LARGE_BOLD_PT = 14;
  private static final double NORMAL_RATIO = 4.5;
  private static final double LARGE_RATIO = 3;

  private final Raster under;

  Contrast(Scene scene, RasterPainter painter) {
    under = painter.paint(withoutText(scene), 1);
  }

  /** The ratio WCAG asks of a text. */
  static double needed(TextStyle style) {
    double pt = style.size() * 0.75;
    return pt >= LARGE_PT || style.bold() && pt >= LARGE_BOLD_PT ? LARGE_RATIO : NORMAL_RATIO;
  }

  /** The ratio that all but a tenth of the pixels under a text reach. */
  double of(Inventory.Line line) {
    TextStyle style = line.label().style();
    boolean haloed = style.halo() >>> 24 >= OPAQUE_HALO && style.haloWidth() >= 1;
    List<Double> ratios = new ArrayList<>();
    Box box = line.quad().bounds();
    for (int y = (int) Math.max(0, box.y()); y < Math.min(under.height(), box.bottom()); y++) {
      for (int x = (int) Math.max(0, box.x()); x < Math.min(under.width(), box.right()); x++) {
        if (line.quad().distance(x + 0.5, y + 0.5) == 0) {
          int pixel = under.argb()[y * under.width() + x] | 0xff000000;
          int ground = haloed ? Colours.over(style.halo(), pixel) : pixel;
          ratios.add(Colours.contrast(Colours.over(style.argb(), ground), ground));
        }
      }
    }
    ratios.sort(Double::compare);
    return ratios.isEmpty() ? 21 : ratios.get((int) (TOLERATED * ratios.size()));
  }

  private static Scene withoutText(Scene scene) {
    List<Layer> layers = new ArrayList<>();
    for (Layer layer : scene.layers()) {
      layers.add(new Layer(layer.id(), layer.view(), layer.clip(), withoutText(layer.marks())));
    }
    return new Scene(
        scene.width(),
        scene.height(),
        scene.background(),
        scene.plot(),
        layers,
        scene.caption(),
        scene.dropped());
  }

  private static List<Mark> withoutText(List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        kept.add(new Mark.Group(group.id(), group.title(), withoutText(group.marks())));
      } else if (!(mark instanceof Mark.Label)) {
        kept.add(mark);
      }
    }
    return kept;
  }
}
