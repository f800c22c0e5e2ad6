package liaison.scene.audit;

import liaison.scene.Box;
import liaison.scene.Mark;
import liaison.scene.View;
import liaison.scene.text.Fonts;
import liaison.scene.text.Glyph;
import liaison.scene.text.GlyphRun;

/** The ink of a line of text as a rectangle on the page, possibly turned. */
record Quad(double[] x, double[] y) {

  /** The tight rectangle of a label; its corners coincide when there is nothing to see. */
  static Quad of(Mark.Label label, View view, Fonts fonts) {
    GlyphRun run = fonts.run(label.text(), label.style().bold());
    double[] ink = ink(run);
    double size = label.style().size();
    double shift =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> -run.width() / 2;
          case END -> -run.width();
        };
    double cos = StrictMath.cos(Math.toRadians(label.angle()));
    double sin = StrictMath.sin(Math.toRadians(label.angle()));
    double[] x = new double[4];
    double[] y = new double[4];
    for (int i = 0; i < 4; i++) {
      double along = size * (shift + (i == 0 || i == 3 ? ink[0] : ink[2]));
      double down = size * (i < 2 ? ink[1] : ink[3]);
      x[i] = view.x(label.x()) + along * cos - down * sin;
      y[i] = view.y(label.y()) + along * sin + down * cos;
    }
    return new Quad(x, y);
  }

  /** Left, top, right, bottom of the outlines in ems. */
  private static double[] ink(GlyphRun run) {
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (int i = 0; i < run.glyphs().size(); i++) {
      Glyph glyph = run.glyphs().get(i);
      for (float[] contour : glyph.outline().contours()) {
        for (int at = 0; at < contour.length; at += 2) {
          box[0] = Math.min(box[0], run.x()[i] + contour[at]);
          box[2] = Math.max(box[2], run.x()[i] + contour[at]);
          box[1] = Math.min(box[1], contour[at + 1]);
          box[3] = Math.max(box[3], contour[at + 1]);
        }
      }
    }
    return box[0] > box[2] ? new double[4] : box;
  }

  /** The smallest upright box around it. */
  Box bounds() {
    double left = Math.min(Math.min(x[0], x[1]), Math.min(x[2], x[3]));
    double top = Math.min(Math.min(y[0], y[1]), Math.min(y[2], y[3]));
    double right = Math.max(Math.max(x[0], x[1]), Math.max(x[2], x[3]));
    double bottom = Math.max(Math.max(y[0], y[1]), Math.max(y[2], y[3]));
    return new Box(left, top, right - left, bottom - top);
  }

  /** Whether the two share area, by the axes of both. */
  boolean overlaps(Quad other) {
    return bounds().overlaps(other.bounds()) && !isSplitBy(this, other) && !isSplitBy(other, this);
  }

  private static boolean isSplitBy(Quad axes, Quad other) {
    for (int side = 0; side < 2; side++) {
      double ax = axes.x[side + 1] - axes.x[side];
      double ay = axes.y[side + 1] - axes.y[side];
      double[] a = axes.along(ax, ay);
      double[] b = other.along(ax, ay);
      if (a[1] <= b[0] || b[1] <= a[0]) {
        return true;
      }
    }
    return false;
  }

  private double[] along(double ax, double ay) {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      double at = x[i] * ax + y[i] * ay;
      low = Math.min(low, at);
      high = Math.max(high, at);
    }
    return new double[] {low, high};
  }

  /** Distance of a point to the rectangle, 0 inside. */
  double distance(double px, double py) {
    double width = Math.hypot(x[1] - x[0], y[1] - y[0]);
    double height = Math.hypot(x[3] - x[0], y[3] - y[0]);
    if (width == 0 || height == 0) {
      return Double.MAX_VALUE;
    }
    double u = ((px - x[0]) * (x[1] - x[0]) + (py - y[0]) * (y[1] - y[0])) / width;
    double v = ((px - x[0]) * (x[3] - x[0]) + (py - y[0]) * (y[3] - y[0])) / height;
    return Math.hypot(u - Math.clamp(u, 0, width), v - Math.clamp(v, 0, height));
  }

  /** Greatest distance of a corner from a point. */
  double reach(double px, double py) {
    double reach = 0;
    for (int i = 0; i < 4; i++) {
      reach = Math.max(reach, Math.hypot(x[i] - px, y[i] - py));
    }
    return reach;
  }
}
