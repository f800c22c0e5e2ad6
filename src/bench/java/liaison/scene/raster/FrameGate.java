package liaison.scene.raster;

import java.awt.geom.Ellipse2D;
import java.util.Locale;
import liaison.bench.Quality;
import liaison.bench.view.Liaison;
import liaison.bench.view.Picture;
import liaison.scene.Scene;
import liaison.scene.View;
import liaison.scene.text.Fonts;

/** Holds a frame of ours against the same marks drawn by Java's own renderer. */
public final class FrameGate {

  private static final double MOST = 0.01;

  private FrameGate() {}

  /** At most one pixel in a hundred differs by more than 16 of 255, and the mean is as near. */
  public static Quality of(Liaison ours, Picture picture, View view) {
    Scene scene = ours.scene(view);
    Java2dReference reference = new Java2dReference(scene, 1);
    double[] x = picture.places().x();
    double[] y = picture.places().y();
    for (int tie = 0; tie < picture.from().length; tie++) {
      int a = picture.from()[tie];
      int b = picture.to()[tie];
      reference.line(
          new double[] {view.x(x[a]), view.y(y[a]), view.x(x[b]), view.y(y[b])},
          picture.lineWidth(),
          Liaison.TIE);
    }
    double r = picture.radius();
    for (int node = 0; node < x.length; node++) {
      reference.fill(
          new Ellipse2D.Double(view.x(x[node]) - r, view.y(y[node]) - r, 2 * r, 2 * r),
          Liaison.NODE);
    }
    Java2dReference.Difference found = reference.to(new RasterPainter(new Fonts()).paint(scene, 1));
    String words =
        String.format(
            Locale.ROOT,
            "pixels that differ from Java2D %.4f ≤ 0.01, mean difference %.5f",
            found.off(),
            found.mean());
    return new Quality(words, found.off() <= MOST && found.mean() <= MOST);
  }
}
