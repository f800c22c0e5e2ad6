package liaison.scene.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.View;

/** Draws with Java's own renderer, antialiased, without moving anything to whole pixels. */
final class Java2dReference {

  private final BufferedImage image;
  private final Graphics2D pen;

  Java2dReference(Scene scene, double scale) {
    int width = RasterPainter.widthPx(scene, scale);
    int height = RasterPainter.heightPx(scene, scale);
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(new Color(scene.background(), true));
    pen.fillRect(0, 0, width, height);
    pen.scale(scale, scale);
  }

  /** Draws on the page, in page units. */
  Java2dReference draw(Consumer<Graphics2D> drawing) {
    drawing.accept(pen);
    return this;
  }

  /** Draws a batch of lines one after the other. */
  Java2dReference lines(Mark.Lines lines, View view) {
    for (int line = 0, at = 0; line < lines.count(); line++, at += 4) {
      double[] ends = {
        view.x(lines.xy()[at]),
        view.y(lines.xy()[at + 1]),
        view.x(lines.xy()[at + 2]),
        view.y(lines.xy()[at + 3])
      };
      line(ends, lines.widths()[line], lines.argb());
    }
    return this;
  }

  Java2dReference line(double[] xy, double width, int argb) {
    return stroke(new Line2D.Double(xy[0], xy[1], xy[2], xy[3]), width, argb, BasicStroke.CAP_BUTT);
  }

  Java2dReference stroke(Shape shape, double width, int argb, int cap) {
    pen.setStroke(new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND));
    pen.setColor(new Color(argb, true));
    pen.draw(shape);
    return this;
  }

  Java2dReference fill(Shape shape, int argb) {
    pen.setColor(new Color(argb, true));
    pen.fill(shape);
    return this;
  }

  int[] pixels() {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /**
   * How far a picture is from this.
   *
   * @param mean of all channels' differences, as a share of their range
   * @param off share of pixels with a channel that differs by more than 16 of 255
   * @param most greatest difference of a channel, of 255
   */
  record Difference(double mean, double off, int most) {}

  Difference to(Raster raster) {
    int[] mine = pixels();
    long sum = 0;
    int off = 0;
    int most = 0;
    for (int at = 0; at < mine.length; at++) {
      int worst = 0;
      for (int shift = 0; shift < 32; shift += 8) {
        int by = Math.abs((mine[at] >>> shift & 0xff) - (raster.argb()[at] >>> shift & 0xff));
        sum += by;
        worst = Math.max(worst, by);
      }
      off += worst > 16 ? 1 : 0;
      most = Math.max(most, worst);
    }
    return new Difference(sum / (4.0 * 255 * mine.length), off / (double) mine.length, most);
  }
}
